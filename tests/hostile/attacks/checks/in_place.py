"""Returns its argument, doubled in place.

Seen: failed with 3 points: a function should not modify its arguments
"""


def double(x):
    x *= 2
    return x
