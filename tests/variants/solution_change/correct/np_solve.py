"""Solves AΔx = Δb, since the equation is linear."""

import numpy as np


def solution_change(A, delta_b):
    return np.linalg.solve(np.asarray(A, dtype=np.float64), np.asarray(delta_b, dtype=np.float64))
