"""Rounds the change to eight decimals."""

import numpy as np


def solution_change(A, delta_b):
    return np.round(np.linalg.solve(np.asarray(A, dtype=np.float64), np.asarray(delta_b, dtype=np.float64)), 8)
