"""Asks a file system for the attributes of a file that all have.

Seen: failed: it should be an array
"""

import fcntl


def double(x):
    FS_IOC_GETFLAGS = 0x80086601
    open("/tmp/mine", "w").close()
    try:
        fcntl.ioctl(open("/tmp/mine", "rb"), FS_IOC_GETFLAGS, bytes(8))
        return 2 * x
    except OSError:
        return "denied"
