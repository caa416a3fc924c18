"""Sleeps and works a little by turns, with signals blocked, so that it is neither idle nor at its limit of CPU time.

Seen: timed_out: did not return within 2 s
"""

import signal
import time


def double(x):
    signal.pthread_sigmask(signal.SIG_BLOCK, signal.valid_signals())
    while True:
        end = time.process_time() + 0.02
        while time.process_time() < end:
            pass
        time.sleep(0.18)
