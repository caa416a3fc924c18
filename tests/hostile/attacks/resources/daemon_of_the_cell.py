"""Leaves a process behind in the cell, and is right.

Seen: passed
"""

import os
import signal
import time

if os.fork() == 0:
    os.setsid()
    for number in set(signal.Signals) - {signal.SIGKILL, signal.SIGSTOP}:
        signal.signal(number, signal.SIG_IGN)
    time.sleep(20)
    os._exit(0)


def double(x):
    return 2 * x
