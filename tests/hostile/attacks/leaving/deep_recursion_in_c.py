"""Recurses in C until the stack is used up.

Seen: crashed: SIGSEGV
"""

import sys

nested = []
for _ in range(200_000):
    nested = [nested]


def double(x):
    sys.setrecursionlimit(2**31 - 1)
    return repr(nested)
