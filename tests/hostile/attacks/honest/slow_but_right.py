"""Takes a millisecond or more at each call.

Seen: passed
"""

import time

import numpy as np


def double(x):
    time.sleep(0.001)
    return np.array([entry + entry for entry in x])
