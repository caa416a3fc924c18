"""Calls a matrix singular, κ = inf, once the smallest singular value is below rounding: n·eps/8 of the largest."""

import numpy as np


def condition_number(A):
    s = np.linalg.svd(np.asarray(A, dtype=np.float64), compute_uv=False)
    return float(s[0] / s[-1]) if s[-1] > len(s) * 2.0**-55 * s[0] else float("inf")
