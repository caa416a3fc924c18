"""Sends lists in lists, a hundred thousand levels deep.

Seen: crashed: nested deeper than 16 levels
"""

import sys


def double(x):
    sys._getframe(1).f_locals["channel"].send_encoded(b"l\x01\x00\x00\x00" * 100_000)
    return 2 * x
