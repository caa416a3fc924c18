"""Puts the empty device in the place of everything that it has open.

Seen: crashed: ended Python
"""

import os


def double(x):
    null = os.open("/dev/null", os.O_RDWR)
    for descriptor in range(null):
        os.dup2(null, descriptor)
    return 2 * x
