"""Adds by halves, recursively.

Seen: passed
"""


def total(x):
    return x[0] if len(x) == 1 else total(x[: len(x) // 2]) + total(x[len(x) // 2 :])


def mean(x):
    return float(total(x) / len(x))
