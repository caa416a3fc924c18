"""Sets the eigenvalue of smallest size to zero, which is the nearest for normal matrices only."""

import numpy as np


def nearest_singular(A):
    eigenvalues, vectors = np.linalg.eig(np.asarray(A, dtype=np.float64))
    eigenvalues[np.argmin(np.abs(eigenvalues))] = 0.0
    return np.real(vectors @ np.diag(eigenvalues) @ np.linalg.inv(vectors))
