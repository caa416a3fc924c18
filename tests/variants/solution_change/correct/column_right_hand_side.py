"""Solves with Δb as a matrix of one column and takes the column out again."""

import numpy as np


def solution_change(A, delta_b):
    A = np.array(A, dtype=np.float64, order="F")
    return np.linalg.solve(A, np.array(delta_b, dtype=np.float64).reshape(-1, 1))[:, 0]
