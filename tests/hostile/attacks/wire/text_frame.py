"""Sends text that is no text.

Seen: crashed: text that is not UTF-8
"""

import sys


def double(x):
    sys._getframe(1).f_locals["channel"].send_encoded(b"s\x02\x00\x00\x00\xff\xfe")
    return 2 * x
