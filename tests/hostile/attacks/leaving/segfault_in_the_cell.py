"""Reads memory that is not there, in the cell.

Seen: passed
"""

import ctypes

ctypes.string_at(0)


def double(x):
    return 2 * x
