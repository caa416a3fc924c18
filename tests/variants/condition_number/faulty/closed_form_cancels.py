"""Uses the closed form for 2 × 2 matrices, where cancellation takes the digits of the smallest singular value."""

import numpy as np


def condition_number(A):
    A = np.asarray(A, dtype=np.float64)
    if A.shape != (2, 2):
        return float(np.linalg.cond(A))
    A = A / (np.abs(A).max() or 1.0)
    total, det = np.sum(A**2), abs(A[0, 0] * A[1, 1] - A[0, 1] * A[1, 0])
    gap = np.sqrt(max(total**2 - 4 * det**2, 0.0))
    return float(np.sqrt((total + gap) / (total - gap))) if total > gap else np.inf
