"""Returns true and false in the place of numbers.

Seen: failed: its dtype should be float64, not bool
"""


def double(x):
    return x != 0
