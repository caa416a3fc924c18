"""Reads memory that is not there.

Seen: crashed: SIGSEGV
"""

import ctypes


def double(x):
    ctypes.string_at(0)
