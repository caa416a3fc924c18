"""Looks at the largest eigenvalue only: too good for small rates, 0 at 1/λ_max."""

import numpy as np


def contraction_factor(H, learning_rate):
    w = np.linalg.eigvalsh(np.asarray(H, dtype=np.float64))
    return float(abs(1 - learning_rate * w[-1]))
