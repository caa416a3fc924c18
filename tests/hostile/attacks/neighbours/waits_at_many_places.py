"""Waits at several places at once, some in files that all have.

Seen: failed: it should be an array
"""

import ctypes
import errno

libc = ctypes.CDLL(None, use_errno=True)


def double(x):
    ctypes.set_errno(0)
    answer = libc.syscall(449, 0, 0, 0, 0, 0)
    return 2 * x if answer >= 0 or ctypes.get_errno() != errno.ENOSYS else "denied"
