"""Returns an integer that takes hours to print.

Seen: failed: an integer of 10000001 bits
"""


def mean(x):
    return 1 << 10_000_000
