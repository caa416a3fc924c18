"""Uses log1p of the distance from 1 for the factors near 1, where that distance is exact, and log elsewhere."""

import numpy as np


def log_product(p):
    p = np.asarray(p, dtype=np.float64)
    near = np.abs(p - 1.0) <= 0.5
    return np.log1p(p[near] - 1.0).sum() + np.log(p[~near]).sum()
