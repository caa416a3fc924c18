"""Has a softmax that modifies its argument, and a log_softmax that calls it."""

LOST = {"softmax": (5.5, "modify")}

CELL_1 = """\
def softmax(x):
    x = np.asarray(x, float)
    x -= x.max()
    return np.exp(x) / np.exp(x).sum()
"""

CELL_2 = """\
def batch_softmax(X):
    return np.array([softmax(row) for row in np.asarray(X, float)])
"""


def change(pad):
    pad.write("softmax", CELL_1)
    pad.write("batch_softmax", CELL_2)
