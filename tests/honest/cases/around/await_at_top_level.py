"""Waits at the top level of an answer cell."""

STOCK = True

CELL_1 = """\
import asyncio
import numpy as np
await asyncio.sleep(0)


"""

CELL_2 = """\
def softmax(x):
    x = np.asarray(x, float)
    e = np.exp(x - x.max())
    return e / e.sum()
"""


def change(pad):
    pad.write("softmax", CELL_1 + CELL_2)
