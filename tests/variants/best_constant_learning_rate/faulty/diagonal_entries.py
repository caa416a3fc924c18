"""Takes the smallest and the largest diagonal entry for the eigenvalues."""

import numpy as np


def best_constant_learning_rate(H):
    d = np.diag(np.asarray(H, dtype=np.float64))
    return float(2 / (d.min() + d.max()))
