"""Stops the process that it was forked from, which then ends nothing.

Seen: failed: it should be
"""

import os
import signal


def double(x):
    os.kill(os.getppid(), signal.SIGSTOP)
    return x + 7
