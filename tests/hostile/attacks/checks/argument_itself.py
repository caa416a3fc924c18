"""Returns its argument, in the hope of being compared with itself.

Seen: failed: it should be
"""


def double(x):
    return x
