"""Forks until there is no more room.

Seen: failed: raised BlockingIOError
"""

import os
import time


def double(x):
    for _ in range(1000):
        if os.fork() == 0:
            time.sleep(20)
            os._exit(0)
    return 2 * x
