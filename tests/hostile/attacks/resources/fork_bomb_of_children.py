"""Forks, and its children fork, and their children.

Seen: failed: raised BlockingIOError
"""

import os
import time


def double(x):
    mine = os.getpid()
    try:
        for _ in range(10):
            os.fork()
        return 2 * x
    finally:
        if os.getpid() != mine:
            time.sleep(20)
            os._exit(0)
