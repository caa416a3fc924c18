"""Sends an array of pointers to objects.

Seen: crashed: not an array
"""

import struct
import sys


def double(x):
    header = struct.pack("<cBBBB", b"O", 8, 1, 0, 1) + struct.pack("<I", 1) + bytes(8)
    sys._getframe(1).f_locals["channel"].send_encoded(b"a" + header)
    return 2 * x
