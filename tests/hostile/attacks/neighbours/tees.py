"""Has two pipes share their pages.

Seen: failed: it should be an array
"""

import ctypes
import os

libc = ctypes.CDLL(None)


def double(x):
    first, second = os.pipe(), os.pipe()
    os.write(first[1], b"x")
    return 2 * x if libc.tee(first[0], second[1], 1, 0) >= 0 else "denied"
