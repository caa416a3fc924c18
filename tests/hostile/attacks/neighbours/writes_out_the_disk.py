"""Has the machine write out a whole file system.

Seen: failed: it should be an array
"""

import ctypes
import os

libc = ctypes.CDLL(None)


def double(x):
    return 2 * x if libc.syncfs(os.open("/packages", os.O_RDONLY)) == 0 else "denied"
