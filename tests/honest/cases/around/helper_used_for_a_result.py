"""Uses the names of helpers for something else at the end."""

CELL_1 = """\
def exponentials(x):
    return np.exp(x - x.max())


def softmax(x):
    e = exponentials(np.asarray(x, float))
    return e / e.sum()
"""

CELL_2 = """\
exponentials = 3
np = None"""


def change(pad):
    pad.write("softmax", CELL_1)
    pad.at_the_end("softmax", CELL_2)
