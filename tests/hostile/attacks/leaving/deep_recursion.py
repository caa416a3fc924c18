"""Calls itself for ever.

Seen: failed: raised RecursionError
"""


def double(x):
    return double(x)
