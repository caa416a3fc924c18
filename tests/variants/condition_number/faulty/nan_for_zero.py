"""Divides 0 by 0 for the zero matrix."""

import numpy as np


def condition_number(A):
    s = np.linalg.svd(np.asarray(A, dtype=np.float64), compute_uv=False)
    return s[0] / s[-1]
