"""Prints whatever happens, in cells and in functions."""


def change(pad):
    pad.edit("softmax", "def softmax(x):", "print('*' * 300_000)\n\n\ndef softmax(x):\n    print('softmax of', x)")
