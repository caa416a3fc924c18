"""Leaves the cell by sys.exit before it defines anything.

Seen: missing: stops with SystemExit
"""

import sys

sys.exit(0)


def double(x):
    return 2 * x
