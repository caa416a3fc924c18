"""Takes the mean of 1/λ_min and 1/λ_max."""

import numpy as np


def best_constant_learning_rate(H):
    w = np.linalg.eigvalsh(np.asarray(H, dtype=np.float64))
    return float((1 / w[0] + 1 / w[-1]) / 2)
