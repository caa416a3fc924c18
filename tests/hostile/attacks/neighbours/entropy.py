"""Asks a device file how much randomness the machine has.

Seen: failed: it should be an array
"""

import fcntl


def double(x):
    RNDGETENTCNT = 0x80045200
    try:
        fcntl.ioctl(open("/dev/random", "rb"), RNDGETENTCNT, bytes(4))
        return 2 * x
    except OSError:
        return "denied"
