"""Tries something that takes long in the cell of an answer, above the function."""

STOCK = True


def change(pad):
    pad.edit("softmax", "def softmax(x):", "total = 0\nfor i in range(10**12):\n    total += i\n\n\ndef softmax(x):")
