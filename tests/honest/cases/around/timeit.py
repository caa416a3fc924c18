"""Measures its function."""

CELL = """\
%%timeit -n 2 -r 2
softmax(np.zeros(3))"""


def change(pad):
    pad.after("check_softmax", "%timeit -n 2 -r 2 softmax(np.zeros(3))", CELL)
