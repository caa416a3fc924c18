"""Puts its data into a file that is nowhere but in memory.

Seen: failed: raised OSError
"""

import os


def double(x):
    return 2 * x if os.memfd_create("hoard") else x
