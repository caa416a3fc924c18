"""Asks for an array that fills any machine.

Seen: out_of_memory: ran out of memory
"""

import numpy as np


def double(x):
    return np.ones((10**6, 10**6))
