"""Uses .T and @ on whatever is passed in, a list included."""

import numpy as np


def spectral_norm(A):
    A = A * 1.0
    return float(np.sqrt(np.linalg.norm(A.T.astype(np.float64) @ A.astype(np.float64), 2)))
