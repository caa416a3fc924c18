"""Multiplies where it should divide for a single equation."""

import numpy as np


def solution_change(A, delta_b):
    A, delta_b = np.asarray(A, dtype=np.float64), np.asarray(delta_b, dtype=np.float64)
    return A[0] * delta_b if len(A) == 1 else np.linalg.solve(A, delta_b)
