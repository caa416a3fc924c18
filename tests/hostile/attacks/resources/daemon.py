"""Leaves a process behind that nobody waits for, and is right.

Seen: passed
"""

import os
import time

left = []


def double(x):
    if not left and os.fork() == 0:
        os.setsid()
        if os.fork() == 0:
            time.sleep(20)
        os._exit(0)
    left.append(1)
    return 2 * x
