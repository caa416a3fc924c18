"""Wraps the function into a decorator of its own that counts."""

CELL = """\
import functools


def counted(f):
    @functools.wraps(f)
    def g(*args, **kwargs):
        g.calls += 1
        return f(*args, **kwargs)

    g.calls = 0
    return g


@counted
def softmax(x):"""


def change(pad):
    pad.edit("softmax", "def softmax(x):", CELL)
