"""Has a file tell when the machine's clock is set.

Seen: failed: it should be an array
"""

import ctypes

libc = ctypes.CDLL(None)


def double(x):
    return 2 * x if libc.timerfd_create(0, 0) >= 0 else "denied"
