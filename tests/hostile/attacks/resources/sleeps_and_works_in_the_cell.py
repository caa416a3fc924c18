"""Sleeps and works a little by turns in its cell, signals blocked, so that it is neither idle nor at its limit.

Seen: passed
"""

import signal
import time


def double(x):
    return 2 * x


signal.pthread_sigmask(signal.SIG_BLOCK, signal.valid_signals())
while True:
    end = time.process_time() + 0.02
    while time.process_time() < end:
        pass
    time.sleep(0.18)
