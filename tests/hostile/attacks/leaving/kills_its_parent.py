"""Kills the process that it was forked from.

Seen: crashed: ended Python and everything around it
"""

import os
import time


def double(x):
    os.kill(os.getppid(), 9)
    time.sleep(20)
