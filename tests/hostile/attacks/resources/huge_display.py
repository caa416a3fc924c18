"""Displays 40 MB at once.

Seen: passed
"""

display({"text/html": "<b>" + "x" * 40_000_000}, raw=True)


def double(x):
    return 2 * x
