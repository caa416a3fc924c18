"""Returns the right number as text.

Seen: failed: it should be one number
"""

import numpy as np


def mean(x):
    return str(np.sum(x) / len(x))
