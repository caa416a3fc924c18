"""Asks a list for its shape."""

import numpy as np


def solution_change(A, delta_b):
    x = np.linalg.solve(A.astype(np.float64), delta_b.astype(np.float64))
    return x
