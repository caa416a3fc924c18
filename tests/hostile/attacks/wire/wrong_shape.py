"""Sends an array of more entries than there are bytes.

Seen: crashed: bytes announced
"""

import struct
import sys


def double(x):
    header = struct.pack("<cBBBB", b"f", 8, 4, 0, 1) + struct.pack("<4I", *[2**32 - 1] * 4) + bytes(8)
    sys._getframe(1).f_locals["channel"].send_encoded(b"a" + header)
    return 2 * x
