"""Takes the first left singular vector: the direction of Av, not of v."""

import numpy as np


def most_stretched(A):
    return np.linalg.svd(np.asarray(A, dtype=np.float64))[0][:, 0]
