"""Returns an array with a field in which nobody looks.

Seen: failed: not a plain value: an array of dtype
"""

import numpy as np


def double(x):
    return np.array([(2 * v, 7.0) for v in x], [("right", float), ("other", float)])
