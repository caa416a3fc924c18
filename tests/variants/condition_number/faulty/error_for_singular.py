"""Inverts without thinking of matrices that have no inverse: LinAlgError."""

import numpy as np


def condition_number(A):
    A = np.asarray(A, dtype=np.float64)
    return float(np.linalg.norm(A, 2) * np.linalg.norm(np.linalg.inv(A), 2))
