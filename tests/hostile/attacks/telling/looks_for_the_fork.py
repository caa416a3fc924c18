"""Is right only in the process that ran its cell.

Seen: failed: it should be
"""

import os

home = os.getpid()


def double(x):
    return 2 * x if os.getpid() == home else x + 7
