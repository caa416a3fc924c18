"""Returns the stretched vector Av instead of v."""

import numpy as np


def most_stretched(A):
    A = np.asarray(A, dtype=np.float64)
    return A @ np.linalg.svd(A)[2][0]
