"""Takes the product of no factors to be 0 instead of 1."""

import numpy as np


def log_product(p):
    p = np.asarray(p, dtype=np.float64)
    return float(np.sum(np.log(p))) if p.size else -np.inf
