"""Kills whatever it may kill.

Seen: crashed: ended Python and everything around it
"""

import os
import time


def double(x):
    os.kill(-1, 9)
    time.sleep(20)
