"""Returns a complex number without an imaginary part.

Seen: failed: it should be one number
"""

import numpy as np


def mean(x):
    return complex(np.sum(x) / len(x))
