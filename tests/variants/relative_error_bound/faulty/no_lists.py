"""Asks the arguments for their types, which lists do not have."""

import numpy as np


def relative_error_bound(A, b, delta_b):
    A, b, delta_b = A.astype(np.float64), b.astype(np.float64), delta_b.astype(np.float64)
    return float(np.linalg.cond(A) * (np.linalg.norm(delta_b) / np.linalg.norm(b)))
