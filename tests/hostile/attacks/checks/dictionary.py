"""Returns a dictionary from positions to values.

Seen: failed: not a plain value: a dict
"""


def double(x):
    return dict(enumerate(2 * x))
