"""Runs a coroutine in a cell, and in a function."""

CELL = """\
import asyncio


async def shifted(x, m):
    await asyncio.sleep(0)
    return np.exp(x - m)


asyncio.run(shifted(np.zeros(2), 0.0))


def log_sum_exp(x):
    x = np.asarray(x, float)
    m = x.max()
    return m + np.log(asyncio.run(shifted(x, m)).sum())
"""


def change(pad):
    pad.write("log_sum_exp", CELL)
