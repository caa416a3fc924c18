"""Asks for input that is read meanwhile, of which the machine has a bounded number.

Seen: failed: it should be an array
"""

import ctypes
import errno
import os

libc = ctypes.CDLL(None, use_errno=True)
NUMBER = {"x86_64": 206, "aarch64": 0}[os.uname().machine]


def double(x):
    ctypes.set_errno(0)
    answer = libc.syscall(NUMBER, 1, ctypes.byref(ctypes.c_ulong()))
    return 2 * x if answer >= 0 or ctypes.get_errno() != errno.ENOSYS else "denied"
