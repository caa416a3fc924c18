"""Has its children take memory, each within its own limit.

Seen: failed: it should be an array
"""

import os
import time


def double(x):
    for _ in range(8):
        if os.fork() == 0:
            taken = b"x" * (50 * 2**20)
            time.sleep(20)
            os._exit(len(taken) % 2)
    return "there are eight of us"
