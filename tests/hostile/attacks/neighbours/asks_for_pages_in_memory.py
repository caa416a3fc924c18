"""Asks which pages of a file are in memory.

Seen: failed: it should be an array
"""

import ctypes
import mmap

libc = ctypes.CDLL(None)


def double(x):
    page = ctypes.c_char.from_buffer(mmap.mmap(-1, 4096))
    return 2 * x if libc.mincore(ctypes.byref(page), 4096, ctypes.create_string_buffer(1)) == 0 else "denied"
