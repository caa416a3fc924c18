"""Divides Python floats, which raises where the smallest singular value is 0."""

import numpy as np


def condition_number(A):
    s = np.linalg.svd(np.asarray(A, dtype=np.float64), compute_uv=False).tolist()
    return s[0] / s[-1]
