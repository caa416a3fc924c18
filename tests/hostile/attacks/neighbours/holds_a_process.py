"""Asks for a descriptor that stands for a process; its number counts those of the machine.

Seen: failed: it should be an array
"""

import os


def double(x):
    try:
        os.pidfd_open(os.getpid())
        return 2 * x
    except OSError:
        return "denied"
