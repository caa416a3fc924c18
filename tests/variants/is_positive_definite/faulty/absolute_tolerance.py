"""Asks for eigenvalues above 1e-8, whatever the size of A."""

import numpy as np


def is_positive_definite(A):
    return bool(np.linalg.eigvalsh(np.asarray(A, dtype=np.float64))[0] > 1e-8)
