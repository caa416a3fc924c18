"""Squares the entries of b and Δb in their integer type, where they wrap around."""

import numpy as np


def relative_error_bound(A, b, delta_b):
    b, delta_b = np.asarray(b), np.asarray(delta_b)
    ratio = np.sqrt(np.float64(np.sum(delta_b * delta_b))) / np.sqrt(np.float64(np.sum(b * b)))
    return float(np.linalg.cond(np.asarray(A, dtype=np.float64)) * ratio)
