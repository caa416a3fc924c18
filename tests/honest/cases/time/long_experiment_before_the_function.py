"""Tries something that takes long in the cell of an answer, above the function."""

STOCK = True

CELL = """\
total = 0
for i in range(10**12):
    total += i


def softmax(x):"""


def change(pad):
    pad.edit("softmax", "def softmax(x):", CELL)
