"""Sets the smallest entry of the matrix to zero instead of the smallest singular value."""

import numpy as np


def nearest_singular(A):
    B = np.array(A, dtype=np.float64)
    B.flat[np.argmin(np.abs(B))] = 0.0
    return B
