"""Takes an eigenvalue below a millionth of the largest for zero."""

import numpy as np


def is_positive_definite(A):
    eigenvalues = np.linalg.eigvalsh(np.asarray(A, dtype=np.float64))
    return bool(eigenvalues[0] > 1e-6 * abs(eigenvalues[-1]))
