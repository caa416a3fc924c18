"""A hundred steps of Jacobi's iteration, which diverges unless the diagonal dominates."""

import numpy as np


def solution_change(A, delta_b):
    A, delta_b = np.asarray(A, dtype=np.float64), np.asarray(delta_b, dtype=np.float64)
    d = np.diag(A)
    x = np.zeros(len(A))
    for _ in range(100):
        x = (delta_b - (A @ x - d * x)) / d
    return x
