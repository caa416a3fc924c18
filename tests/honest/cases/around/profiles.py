"""Profiles its function, with a magic that is there and one that is not."""

REMARKS = ["line 1: UsageError"]

CELL_1 = """\
%prun -q softmax(np.zeros(3))
print(1)"""

CELL_2 = """\
%lprun -f softmax softmax(np.zeros(3))
print(2)"""


def change(pad):
    pad.after("check_softmax", CELL_1, CELL_2)
