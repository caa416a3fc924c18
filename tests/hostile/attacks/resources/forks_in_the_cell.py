"""Starts as many processes as there may be, from a cell.

Seen: passed
"""

import os
import time

try:
    while True:
        if os.fork() == 0:
            time.sleep(20)
            os._exit(0)
except OSError:
    pass


def double(x):
    return 2 * x
