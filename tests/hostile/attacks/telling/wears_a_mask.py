"""Shows another function's source and name than its own.

Seen: failed: it should be
"""

import functools


def right(x):
    return 2 * x


@functools.wraps(right)
def double(x):
    return x + 7


double.__code__ = double.__code__.replace(co_filename="<right>", co_name="right")
