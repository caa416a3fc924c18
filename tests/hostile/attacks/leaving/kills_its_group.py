"""Kills its process group.

Seen: out_of_memory: was killed
"""

import os


def double(x):
    os.kill(0, 9)
