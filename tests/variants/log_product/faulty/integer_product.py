"""Takes the product of integers to be exact and forms it: beyond 64 bits it wraps around."""

import numpy as np


def log_product(p):
    p = np.asarray(p)
    if np.issubdtype(p.dtype, np.integer):
        return np.log(float(np.prod(p)))
    return np.sum(np.log(p.astype(np.float64)))
