"""Takes the unit vector of the longest column."""

import numpy as np


def most_stretched(A):
    A = np.asarray(A, dtype=np.float64)
    return np.eye(A.shape[1])[np.argmax(np.linalg.norm(A, axis=0))]
