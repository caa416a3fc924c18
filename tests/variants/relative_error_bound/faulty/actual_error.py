"""Computes the relative change of the solution itself instead of the bound on it."""

import numpy as np


def relative_error_bound(A, b, delta_b):
    A, b, delta_b = (np.asarray(argument, dtype=np.float64) for argument in (A, b, delta_b))
    return float(np.linalg.norm(np.linalg.solve(A, delta_b)) / np.linalg.norm(np.linalg.solve(A, b)))
