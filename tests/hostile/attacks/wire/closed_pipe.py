"""Closes everything that it has open.

Seen: crashed: ended Python
"""

import os


def double(x):
    os.closerange(0, 64)
    return 2 * x
