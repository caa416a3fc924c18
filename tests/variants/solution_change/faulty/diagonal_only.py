"""Divides by the diagonal entries, each equation on its own."""

import numpy as np


def solution_change(A, delta_b):
    return np.asarray(delta_b, dtype=np.float64) / np.diag(np.asarray(A, dtype=np.float64))
