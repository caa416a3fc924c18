"""Subtracts the solutions for two right-hand sides, b = 1 and b + Δb: a small Δb is lost in the rounding."""

import numpy as np


def solution_change(A, delta_b):
    A, delta_b = np.asarray(A, dtype=np.float64), np.asarray(delta_b, dtype=np.float64)
    b = np.ones(len(A))
    return np.linalg.solve(A, b + delta_b) - np.linalg.solve(A, b)
