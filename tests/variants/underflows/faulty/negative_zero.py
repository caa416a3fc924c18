"""Takes -0.0 for a tiny negative number that was rounded."""

import numpy as np


def underflows(x, dtype):
    x = np.asarray(x, dtype=np.float64)
    return (x.astype(dtype) == 0) & ((x > 0) | np.signbit(x))
