"""Announces a thousand bytes, sends ten, and is silent.

Seen: timed_out: did not return within 2 s
"""

import os
import sys
import time


def double(x):
    os.write(sys._getframe(1).f_locals["channel"].writer, b"\xe8\x03\x00\x00" + bytes(10))
    time.sleep(20)
