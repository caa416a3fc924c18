"""Reads the command lines of every process that /proc shows.

Seen: failed: No such file or directory
"""

import os


def double(x):
    return " ".join(open(f"/proc/{pid}/cmdline").read() for pid in os.listdir("/proc") if pid.isdigit())
