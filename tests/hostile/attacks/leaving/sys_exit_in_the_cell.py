"""Leaves the cell by sys.exit before it defines anything, which is run all the same.

Seen: passed
"""

import sys

sys.exit(0)


def double(x):
    return 2 * x
