"""Returns the mean as NumPy makes it.

Seen: passed
"""

import numpy as np


def mean(x):
    return np.mean(x)
