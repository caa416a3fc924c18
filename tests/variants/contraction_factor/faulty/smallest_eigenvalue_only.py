"""Looks at the smallest eigenvalue only, as if no step could be too long."""

import numpy as np


def contraction_factor(H, learning_rate):
    w = np.linalg.eigvalsh(np.asarray(H, dtype=np.float64))
    return float(abs(1 - learning_rate * w[0]))
