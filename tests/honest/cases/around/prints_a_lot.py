"""Prints whatever happens, in cells and in functions."""

CELL = """\
print('*' * 300_000)


def softmax(x):
    print('softmax of', x)"""


def change(pad):
    pad.edit("softmax", "def softmax(x):", CELL)
