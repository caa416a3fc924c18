"""Tries things under ``if __name__ == '__main__'``."""

CELL = """\
if __name__ == '__main__':
    FACTOR = 1.0


def softmax(x):
    x = FACTOR * np.asarray(x, float)"""


def change(pad):
    pad.edit("softmax", "def softmax(x):", CELL)
