"""The first row of Vᵀ in the singular value decomposition."""

import numpy as np


def most_stretched(A):
    return np.linalg.svd(np.asarray(A, dtype=np.float64))[2][0]
