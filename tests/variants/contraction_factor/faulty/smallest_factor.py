"""Takes the minimum of the sizes instead of the maximum."""

import numpy as np


def contraction_factor(H, learning_rate):
    w = np.linalg.eigvalsh(np.asarray(H, dtype=np.float64))
    return float(np.abs(1 - learning_rate * w).min())
