"""Takes κ(AᵀA), which is the square."""

import numpy as np


def condition_number(A):
    A = np.asarray(A, dtype=np.float64)
    A = A / (np.abs(A).max() or 1.0)
    return float(np.linalg.cond(A.T @ A))
