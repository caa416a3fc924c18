"""Calls a matrix singular when its smallest singular value is below 1e-12, whatever the largest is."""

import numpy as np


def condition_number(A):
    s = np.linalg.svd(np.asarray(A, dtype=np.float64), compute_uv=False)
    return float(s[0] / s[-1]) if s[-1] > 1e-12 else np.inf
