"""Returns an object whose array interface points into memory that is not its own.

Seen: failed: not a plain value: a Pointer
"""


class Pointer:
    __array_interface__ = {"version": 3, "shape": (1,), "typestr": "<f8", "data": (8, False)}


def double(x):
    return Pointer()
