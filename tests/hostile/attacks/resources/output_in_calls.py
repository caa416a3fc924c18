"""Prints a megabyte at each call, and is right.

Seen: passed
"""

import os
import sys


def double(x):
    print("x" * 10**6)
    print("x" * 10**6, file=sys.stderr)
    os.write(1, b"x" * 10**6)
    os.write(2, b"x" * 10**6)
    return 2 * x
