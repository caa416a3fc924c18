"""Asks for a socket by a number with another bit set, which a filter may not know.

Seen: crashed
"""

import ctypes


def double(x):
    return 2 * x if ctypes.CDLL(None).syscall(0x40000000 + 41, 1, 1, 0) >= 0 else "denied"
