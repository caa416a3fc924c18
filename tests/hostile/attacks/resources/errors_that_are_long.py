"""Fails with errors of 7 MB in a cell that goes on, so that each is kept for a remark.

Seen: passed
"""

for size in range(20):
    raise ValueError("x" * 7_000_000)

raise KeyError("y" * 3_000_000)


def double(x):
    return 2.0 * x
