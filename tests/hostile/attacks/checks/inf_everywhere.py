"""Returns infinity, whose difference from itself is no number.

Seen: failed: it should be
"""


def double(x):
    return abs(x) + float("inf")
