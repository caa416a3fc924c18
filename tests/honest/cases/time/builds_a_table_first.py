"""Builds a table in its first call, which takes more than half of the time that a call may take."""

CELL = """\
import time

table = {}


def log_sum_exp(x):
    end = time.process_time() + 1.2
    while not table and time.process_time() < end:
        pass
    table["ready"] = True
    x = np.asarray(x, float)
    m = x.max()
    return m + np.log(np.exp(x - m).sum())
"""


def change(pad):
    pad.write("log_sum_exp", CELL)
