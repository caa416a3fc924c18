"""Sleeps.

Seen: timed_out: did not return within 2 s
"""

import time


def double(x):
    time.sleep(60)
