"""Asks for the list of locks of a process that is not its own.

Seen: failed: it should be an array
"""

import ctypes
import errno
import os

libc = ctypes.CDLL(None, use_errno=True)
NUMBER = {"x86_64": 274, "aarch64": 100}[os.uname().machine]


def double(x):
    ctypes.set_errno(0)
    answer = libc.syscall(NUMBER, 1, ctypes.byref(ctypes.c_void_p()), ctypes.byref(ctypes.c_size_t()))
    return 2 * x if answer >= 0 or ctypes.get_errno() != errno.ENOSYS else "denied"
