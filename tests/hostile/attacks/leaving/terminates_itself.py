"""Sends itself a polite signal.

Seen: crashed: SIGTERM
"""

import os
import signal


def double(x):
    os.kill(os.getpid(), signal.SIGTERM)
