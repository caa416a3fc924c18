"""Divides the caller's b and Δb by the length of b."""

import numpy as np


def relative_error_bound(A, b, delta_b):
    A, b, delta_b = (np.asarray(argument, dtype=np.float64) for argument in (A, b, delta_b))
    length = np.linalg.norm(b)
    b /= length
    delta_b /= length
    return float(np.linalg.cond(A) * np.linalg.norm(delta_b))
