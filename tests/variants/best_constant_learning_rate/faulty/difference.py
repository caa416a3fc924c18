"""Subtracts the eigenvalues instead of adding them."""

import numpy as np


def best_constant_learning_rate(H):
    w = np.linalg.eigvalsh(np.asarray(H, dtype=np.float64))
    return float(2 / (w[-1] - w[0])) if w[-1] > w[0] else float(1 / w[0])
