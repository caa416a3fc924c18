"""Returns -0.0 for 0.0, which is equal.

Seen: passed
"""


def double(x):
    return -(-2 * x + 0.0)
