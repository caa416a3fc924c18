"""Gives its own pages to a pipe.

Seen: failed: it should be an array
"""

import ctypes
import os

libc = ctypes.CDLL(None)


def double(x):
    text = ctypes.create_string_buffer(100)
    vector = (ctypes.c_size_t * 2)(ctypes.addressof(text), 100)
    return 2 * x if libc.vmsplice(os.pipe()[1], vector, 1, 0) >= 0 else "denied"
