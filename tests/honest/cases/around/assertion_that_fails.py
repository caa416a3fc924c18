"""Has an assertion of its own that fails, before the definition."""

REMARKS = ["AssertionError: too large"]

CELL = """\
def softmax(x):
    x = np.asarray(x, float)
    e = np.exp(x - x.max())
    return e / e.sum()
"""


def change(pad):
    pad.write("softmax", "assert np.exp(710) < np.inf, 'too large'\n\n\n" + CELL)
