"""Takes the first column of what svd returns, which is V transposed."""

import numpy as np


def most_stretched(A):
    return np.linalg.svd(np.asarray(A, dtype=np.float64))[2][:, 0]
