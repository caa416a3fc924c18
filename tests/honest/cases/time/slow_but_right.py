"""Takes a fifth of a second for each softmax."""

REMARKS = ["softmax"]

CELL = """\
import time


def softmax(x):
    end = time.process_time() + 0.2
    while time.process_time() < end:
        pass
    x = np.asarray(x, float)
    e = np.exp(x - x.max())
    return e / e.sum()
"""


def change(pad):
    pad.write("softmax", CELL)
