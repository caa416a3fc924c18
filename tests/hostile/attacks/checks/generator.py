"""Returns a generator, which computes when asked.

Seen: failed: not a plain value: a generator
"""


def double(x):
    return (2 * v for v in x)
