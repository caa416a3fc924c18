"""Sends itself a signal that cannot be caught.

Seen: out_of_memory: was killed
"""

import os
import signal


def double(x):
    os.kill(os.getpid(), signal.SIGKILL)
