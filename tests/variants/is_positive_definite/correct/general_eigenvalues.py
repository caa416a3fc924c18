"""Takes the real parts of the eigenvalues of a general matrix."""

import numpy as np


def is_positive_definite(A):
    eigenvalues = np.linalg.eigvals(np.asarray(A, dtype=np.float64))
    return np.all(eigenvalues.real > 0)
