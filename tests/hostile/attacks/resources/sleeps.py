"""Sleeps.

Seen: timed_out: did not return within 1 s
"""

import time


def double(x):
    time.sleep(60)
