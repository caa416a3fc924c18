"""Returns a list in a list in a list.

Seen: failed: nested deeper than 16 levels
"""


def double(x):
    nested = []
    for _ in range(10_000):
        nested = [nested]
    return nested
