"""Pushes pages out of memory.

Seen: failed: it should be an array
"""

import mmap


def double(x):
    MADV_PAGEOUT = 21
    try:
        mmap.mmap(-1, 2**20).madvise(MADV_PAGEOUT)
        return 2 * x
    except OSError:
        return "denied"
