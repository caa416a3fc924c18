"""Adds 1e-10 to the smallest singular value against division by zero."""

import numpy as np


def condition_number(A):
    s = np.linalg.svd(np.asarray(A, dtype=np.float64), compute_uv=False)
    return float(s[0] / (s[-1] + 1e-10))
