"""Stops itself, so that no alarm rings.

Seen: timed_out: did not return within 2 s
"""

import os
import signal


def double(x):
    os.kill(os.getpid(), signal.SIGSTOP)
