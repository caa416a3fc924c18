"""Is right on ordinary numbers, but overflows where the right result does not.

Seen: failed with 3 points: it should be
"""


def double(x):
    return (x * 2.0**40) / 2.0**39
