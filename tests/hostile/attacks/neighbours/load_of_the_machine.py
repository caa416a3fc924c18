"""Asks for the machine's memory, its load and how many processes it runs.

Seen: failed: it should be an array
"""

import ctypes

libc = ctypes.CDLL(None)


def double(x):
    return 2 * x if libc.sysinfo(ctypes.create_string_buffer(256)) == 0 else "denied"
