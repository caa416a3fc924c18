"""Compares the first two singular values."""

import numpy as np


def condition_number(A):
    s = np.linalg.svd(np.asarray(A, dtype=np.float64), compute_uv=False)
    smallest = s[min(1, len(s) - 1)]
    return float(s[0] / smallest) if s[-1] > 0 else np.inf
