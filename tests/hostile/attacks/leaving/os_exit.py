"""Ends Python without a word, successfully.

Seen: crashed: ended Python (exit status 0)
"""

import os


def double(x):
    os._exit(0)
