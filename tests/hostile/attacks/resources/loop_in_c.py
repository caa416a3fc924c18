"""Computes a power with millions of digits, in C, where no handler runs.

Seen: timed_out: did not return within 2 s
"""


def double(x):
    return 7**10**9
