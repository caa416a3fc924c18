"""Tries the function with what it cannot take, before the definition of the next helper."""

REMARKS = ["line 5: NameError: name 'exponentials' is not defined"]

CELL = """\
def softmax(x):
    return exponentials(x) / exponentials(x).sum()


softmax('abc')


def exponentials(x):
    x = np.asarray(x, float)
    return np.exp(x - x.max())
"""


def change(pad):
    pad.write("softmax", CELL)
