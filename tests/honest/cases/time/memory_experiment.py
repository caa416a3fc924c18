"""Finds out in a cell how much memory there is, above a definition."""

REMARKS = ["MemoryError"]

CELL_1 = """\
hoard = []
while True:
    hoard.append(np.ones(10**7))


"""

CELL_2 = """\
def softmax(x):
    x = np.asarray(x, float)
    e = np.exp(x - x.max())
    return e / e.sum()
"""


def change(pad):
    pad.write("softmax", CELL_1 + CELL_2)
