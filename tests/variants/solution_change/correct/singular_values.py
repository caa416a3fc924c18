"""Divides by the singular values, every one of them, between two changes of basis."""

import numpy as np


def solution_change(A, delta_b):
    U, s, Vt = np.linalg.svd(np.asarray(A, dtype=np.float64))
    return Vt.T @ ((U.T @ np.asarray(delta_b, dtype=np.float64)) / s)
