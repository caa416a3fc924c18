"""Takes a rate below 1e-8 for no step at all, however large the curvature."""

import numpy as np


def contraction_factor(H, learning_rate):
    w = np.linalg.eigvalsh(np.asarray(H, dtype=np.float64))
    if np.isclose(learning_rate, 0):
        return 1.0
    return float(np.abs(1 - learning_rate * w).max())
