"""Forks once in a cell, so that two processes come out of it.

Seen: passed
"""

import os

os.fork()


def double(x):
    return 2 * x
