"""Adds 1e-8 of its norm to the diagonal, to be on the safe side."""

import numpy as np


def solution_change(A, delta_b):
    A = np.asarray(A, dtype=np.float64)
    return np.linalg.solve(A + 1e-8 * np.linalg.norm(A) * np.eye(len(A)), np.asarray(delta_b, dtype=np.float64))
