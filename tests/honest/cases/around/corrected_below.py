"""Leaves a first attempt in its cell, and corrects it below the check."""

CELL_1 = """\
def softmax(x):
    return np.exp(x) / np.exp(x).sum()
"""

CELL_2 = """\
def softmax(x):
    x = np.asarray(x, float)
    e = np.exp(x - x.max())
    return e / e.sum()
"""


def change(pad):
    pad.write("softmax", CELL_1)
    pad.after("check_softmax", "# this one is better\n" + CELL_2)
