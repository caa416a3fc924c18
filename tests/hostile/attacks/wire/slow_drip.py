"""Sends a large frame so slowly that it is never silent.

Seen: timed_out: did not return within 2 s
"""

import os
import signal
import sys
import time


def double(x):
    signal.setitimer(signal.ITIMER_REAL, 0)
    for byte in b"\xff\xff\xff\x00" + bytes(100):
        os.write(sys._getframe(1).f_locals["channel"].writer, bytes([byte]))
        time.sleep(0.2)
