"""Asks for the priority of a process that is not its own.

Seen: failed: it should be an array
"""

import ctypes
import errno

libc = ctypes.CDLL(None, use_errno=True)


def double(x):
    ctypes.set_errno(0)
    libc.getpriority(0, 1)
    return "denied" if ctypes.get_errno() == errno.ENOSYS else 2 * x
