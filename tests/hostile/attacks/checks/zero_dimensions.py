"""Returns an array without dimensions.

Seen: failed: it should have the shape
"""

import numpy as np


def double(x):
    return np.array(2 * x[0])
