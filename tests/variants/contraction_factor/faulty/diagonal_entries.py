"""Takes the diagonal entries for the eigenvalues."""

import numpy as np


def contraction_factor(H, learning_rate):
    return float(np.abs(1 - learning_rate * np.diag(np.asarray(H, dtype=np.float64))).max())
