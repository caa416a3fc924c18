"""Leaves by sys.exit, as a script that has succeeded.

Seen: failed: raised SystemExit: 0
"""

import sys


def double(x):
    sys.exit(0)
