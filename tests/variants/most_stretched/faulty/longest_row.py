"""Takes the direction of the longest row, the steepest for one entry of Ax only."""

import numpy as np


def most_stretched(A):
    A = np.asarray(A, dtype=np.float64)
    if not A.any():
        return np.eye(A.shape[1])[0]
    row = A[np.argmax(np.linalg.norm(A, axis=1))]
    return row / np.linalg.norm(row)
