"""Announces two thousand million entries, and sends none.

Seen: crashed: items announced
"""

import sys


def double(x):
    sys._getframe(1).f_locals["channel"].send_encoded(b"l\x00\x00\x00\x80")
    return 2 * x
