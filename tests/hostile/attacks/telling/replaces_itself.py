"""Is right once, and replaces itself by something else.

Seen: failed: it should be
"""


def double(x):
    double.__code__ = (lambda x: x + 7).__code__
    return 2 * x
