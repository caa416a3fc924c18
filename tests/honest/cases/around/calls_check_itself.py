"""Uses the result of check in a cell of its own."""

CELL_1 = """\
result = check(softmax)
result"""

CELL_2 = """\
if check(softmax) is not None:
    print('done')"""


def change(pad):
    pad.after("check_softmax", CELL_1, CELL_2)
