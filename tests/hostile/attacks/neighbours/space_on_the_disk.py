"""Asks how much space is left on the machine's disk.

Seen: failed: it should be an array
"""

import os


def double(x):
    try:
        os.statvfs("/packages/numpy")
        return 2 * x
    except OSError:
        return "denied"
