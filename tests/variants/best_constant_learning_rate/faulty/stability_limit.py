"""Returns 2/λ_max, where gradient descent ceases to converge."""

import numpy as np


def best_constant_learning_rate(H):
    w = np.linalg.eigvalsh(np.asarray(H, dtype=np.float64))
    return float(2 / w[-1])
