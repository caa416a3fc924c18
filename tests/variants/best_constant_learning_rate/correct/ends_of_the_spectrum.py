"""Two over the sum of the first and the last eigenvalue."""

import numpy as np


def best_constant_learning_rate(H):
    w = np.linalg.eigvalsh(np.asarray(H, dtype=np.float64))
    return float(2 / (w[0] + w[-1]))
