"""Makes a user namespace for a child, by clone and by clone3.

Seen: failed: it should be an array
"""

import ctypes
import os


def double(x):
    libc = ctypes.CDLL(None)
    arguments = (ctypes.c_uint64 * 8)(0x10000000, 0, 0, 0, 17)
    for call in [(435, arguments, 64), (56 if os.uname().machine == "x86_64" else 220, 0x10000011, 0, 0, 0, 0)]:
        child = libc.syscall(*call)
        if child == 0:
            os._exit(0)
        if child > 0:
            return 2 * x
    return "denied"
