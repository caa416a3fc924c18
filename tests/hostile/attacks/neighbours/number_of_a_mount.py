"""Reads from a file how many mounts the machine has made.

Seen: failed: it should be an array
"""

import ctypes
import errno
import os

libc = ctypes.CDLL(None, use_errno=True)
NUMBER = {"x86_64": 332, "aarch64": 291}[os.uname().machine]


def double(x):
    answer = ctypes.create_string_buffer(256)
    ctypes.set_errno(0)
    answer = libc.syscall(NUMBER, -100, b"/tmp", 0, 0x4000, answer)
    return 2 * x if answer >= 0 or ctypes.get_errno() != errno.ENOSYS else "denied"
