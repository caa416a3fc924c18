"""Two hundred sweeps of Gauss and Seidel, slow where κ is large and divergent for many a matrix."""

import numpy as np


def solution_change(A, delta_b):
    A, delta_b = np.asarray(A, dtype=np.float64), np.asarray(delta_b, dtype=np.float64)
    x = np.zeros(len(A))
    for _ in range(200):
        for i in range(len(x)):
            x[i] += (delta_b[i] - A[i] @ x) / A[i, i]
    return x
