"""Makes the function with functools.partial."""

CELL = """\
from functools import partial


def tempered(t, x):
    x = np.asarray(x, float) / t
    e = np.exp(x - x.max())
    return e / e.sum()


softmax = partial(tempered, 1.0)
"""


def change(pad):
    pad.write("softmax", CELL)
