"""Sends its parent what Ctrl-C sends.

Seen: crashed: ended Python and everything around it
"""

import os
import signal
import time


def double(x):
    os.kill(os.getppid(), signal.SIGINT)
    time.sleep(20)
