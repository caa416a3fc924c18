"""Leaves the stub alone, and writes the function into a new cell below the check."""

CELL_1 = """\
def softmax(x):
    raise NotImplementedError()"""

CELL_2 = """\
def softmax(x):
    x = np.asarray(x, float)
    e = np.exp(x - x.max())
    return e / e.sum()
"""


def change(pad):
    pad.write("softmax", CELL_1)
    pad.after("check_softmax", CELL_2)
