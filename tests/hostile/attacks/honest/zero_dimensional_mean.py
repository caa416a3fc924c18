"""Returns the mean as an array without dimensions.

Seen: passed
"""

import numpy as np


def mean(x):
    return np.asarray(np.sum(x) / len(x))
