"""Takes κ from the eigenvalues of AᵀA, which have lost the smallest singular value beyond κ = 1e8."""

import numpy as np


def relative_error_bound(A, b, delta_b):
    A, b, delta_b = (np.asarray(argument, dtype=np.float64) for argument in (A, b, delta_b))
    A = A / np.abs(A).max()
    eigenvalues = np.abs(np.linalg.eigvalsh(A.T @ A))
    return float(np.sqrt(eigenvalues[-1] / eigenvalues[0]) * (np.linalg.norm(delta_b) / np.linalg.norm(b)))
