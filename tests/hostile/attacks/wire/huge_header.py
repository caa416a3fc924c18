"""Announces four gigabytes.

Seen: crashed: a frame of 4294967295 bytes
"""

import os
import sys
import time


def double(x):
    os.write(sys._getframe(1).f_locals["channel"].writer, b"\xff" * 4)
    time.sleep(20)
