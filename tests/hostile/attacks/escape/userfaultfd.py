"""Asks to handle the kernel's page faults, as exploits do.

Seen: failed: it should be an array
"""

import ctypes
import os


def double(x):
    number = 323 if os.uname().machine == "x86_64" else 282
    return 2 * x if ctypes.CDLL(None).syscall(number, 1) >= 0 else "denied"
