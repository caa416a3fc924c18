"""Cramer's rule: the determinants overflow, underflow, and lose what κ takes."""

import numpy as np


def solution_change(A, delta_b):
    A, delta_b = np.asarray(A, dtype=np.float64), np.asarray(delta_b, dtype=np.float64)
    x = np.empty(len(A))
    for i in range(len(A)):
        replaced = A.copy()
        replaced[:, i] = delta_b
        x[i] = np.linalg.det(replaced) / np.linalg.det(A)
    return x
