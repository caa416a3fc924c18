"""Replaces itself by a program that succeeds.

Seen: crashed: ended Python (exit status 0)
"""

import os


def double(x):
    os.execv("/python/bin/python3", ["python3", "-c", "pass"])
