"""Has a file tell of signals.

Seen: failed: it should be an array
"""

import ctypes

libc = ctypes.CDLL(None)


def double(x):
    return 2 * x if libc.signalfd(-1, ctypes.create_string_buffer(128), 0) >= 0 else "denied"
