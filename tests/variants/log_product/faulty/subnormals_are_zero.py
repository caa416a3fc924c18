"""Takes factors below the smallest normal number for zero."""

import numpy as np


def log_product(p):
    p = np.asarray(p, dtype=np.float64)
    if np.any(p < np.finfo(np.float64).tiny):
        return -np.inf
    return np.sum(np.log(p))
