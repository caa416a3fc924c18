"""Sends a function, which only the grader may do.

Seen: crashed: unknown tag
"""

import sys


def double(x):
    sys._getframe(1).f_locals["channel"].send_encoded(b"ot\x01\x00\x00\x00s\x04\x00\x00\x00sine")
    return 2 * x
