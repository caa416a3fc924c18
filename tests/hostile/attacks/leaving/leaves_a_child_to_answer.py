"""Leaves at once, and has a child answer later.

Seen: crashed: ended Python (exit status 0)
"""

import os
import time


def double(x):
    if os.fork():
        os._exit(0)
    time.sleep(20)
    return 2 * x
