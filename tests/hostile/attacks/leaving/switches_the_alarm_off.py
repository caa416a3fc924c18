"""Switches its clock off and loops.

Seen: timed_out: did not return within 2 s
"""

import signal


def double(x):
    signal.setitimer(signal.ITIMER_REAL, 0)
    while True:
        pass
