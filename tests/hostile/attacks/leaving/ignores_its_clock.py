"""Ignores the signal of the timer that counts its CPU time.

Seen: timed_out: did not return within
"""

import signal


def double(x):
    signal.signal(signal.SIGPROF, signal.SIG_IGN)
    signal.signal(signal.SIGALRM, signal.SIG_IGN)
    while True:
        pass
