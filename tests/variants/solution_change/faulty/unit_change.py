"""Divides the change by its length."""

import numpy as np


def solution_change(A, delta_b):
    x = np.linalg.solve(np.asarray(A, dtype=np.float64), np.asarray(delta_b, dtype=np.float64))
    return x / np.linalg.norm(x) if x.any() else x
