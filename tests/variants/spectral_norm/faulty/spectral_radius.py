"""Takes the eigenvalue of largest size, which is the norm for symmetric matrices only; A that is not square raises."""

import numpy as np


def spectral_norm(A):
    return float(np.abs(np.linalg.eigvals(np.asarray(A, dtype=np.float64))).max())
