"""Takes a dominant positive diagonal, which is enough but not needed, for the definition."""

import numpy as np


def is_positive_definite(A):
    A = np.asarray(A, dtype=np.float64)
    diagonal = np.diag(A)
    return bool(np.all(diagonal > np.abs(A).sum(axis=1) - np.abs(diagonal)))
