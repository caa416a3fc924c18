"""Returns a list with more entries than are accepted.

Seen: failed: more than is accepted
"""


def double(x):
    return [None] * 250_000
