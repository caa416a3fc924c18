"""Returns one bool for each eigenvalue."""

import numpy as np


def is_positive_definite(A):
    return np.linalg.eigvalsh(np.asarray(A, dtype=np.float64)) > 0
