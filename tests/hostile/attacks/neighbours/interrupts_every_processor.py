"""Has each processor of the machine interrupted.

Seen: failed: it should be an array
"""

import ctypes
import errno
import os

libc = ctypes.CDLL(None, use_errno=True)
NUMBER = {"x86_64": 324, "aarch64": 283}[os.uname().machine]


def double(x):
    ctypes.set_errno(0)
    answer = libc.syscall(NUMBER, 1, 0, 0)
    return 2 * x if answer >= 0 or ctypes.get_errno() != errno.ENOSYS else "denied"
