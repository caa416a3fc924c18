"""Defines the naive softmax again in an experiment below, under the same name."""

STOCK = True

CELL = """\
def softmax(x):
    return np.exp(x) / np.exp(x).sum()

print(softmax(np.array([1.0, 2.0])))"""


def change(pad):
    pad.after("check_softmax", CELL)
