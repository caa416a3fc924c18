"""Writes the solution into the caller's Δb."""

import numpy as np


def solution_change(A, delta_b):
    delta_b = np.asarray(delta_b, dtype=np.float64)
    delta_b[:] = np.linalg.solve(np.asarray(A, dtype=np.float64), delta_b)
    return delta_b
