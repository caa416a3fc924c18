"""Sleeps.

Seen: timed_out: did not return within 3 s
"""

import time


def double(x):
    time.sleep(60)
