"""Sends a frame of thirty million nothings.

Seen: crashed: more than 200000 items
"""

import struct
import sys


def double(x):
    sys._getframe(1).f_locals["channel"].send_encoded(b"l" + struct.pack("<I", 30_000_000) + b"N" * 30_000_000)
    return 2 * x
