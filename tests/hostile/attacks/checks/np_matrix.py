"""Returns a matrix, for which * means something else.

Seen: failed: it should have the shape
"""

import numpy as np


def double(x):
    return np.matrix(2 * x)
