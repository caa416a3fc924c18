"""Measures Δb along its own direction, found by dividing by its length: nan where Δb is zero."""

import numpy as np


def relative_error_bound(A, b, delta_b):
    A, b, delta_b = (np.asarray(argument, dtype=np.float64) for argument in (A, b, delta_b))
    U, s, Vt = np.linalg.svd(A)
    direction = delta_b / np.linalg.norm(delta_b)
    length = direction @ delta_b
    return float(s[0] / s[-1] * (length / np.linalg.norm(b)))
