"""Sends itself the signal of its own clock.

Seen: timed_out: did not return within 2 s
"""

import os
import signal


def double(x):
    os.kill(os.getpid(), signal.SIGALRM)
