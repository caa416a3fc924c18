"""The spectral radius of I - εH, from a solver that knows nothing of symmetry, as a 0-d array."""

import numpy as np


def contraction_factor(H, learning_rate):
    H = np.asarray(H, dtype=np.float64)
    return np.array(np.abs(np.linalg.eigvals(np.eye(len(H)) - float(learning_rate) * H)).max())
