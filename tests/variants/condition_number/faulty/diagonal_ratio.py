"""Compares the largest and the smallest diagonal entry."""

import numpy as np


def condition_number(A):
    sizes = np.abs(np.diag(np.asarray(A, dtype=np.float64)))
    return float(sizes.max() / sizes.min()) if sizes.min() > 0 else np.inf
