"""Fetches a file into the page cache without reading it.

Seen: failed: it should be an array
"""

import ctypes
import os

libc = ctypes.CDLL(None)


def double(x):
    return 2 * x if libc.readahead(os.open("/worker/wire.py", os.O_RDONLY), ctypes.c_long(0), 4096) == 0 else "denied"
