"""Blocks the signal of its clock and loops.

Seen: timed_out: did not return within 2 s
"""

import signal

signal.pthread_sigmask(signal.SIG_BLOCK, set(signal.Signals))


def double(x):
    while True:
        pass
