"""Adds 1e-12 to the denominator against division by zero."""

import numpy as np


def best_constant_learning_rate(H):
    w = np.linalg.eigvalsh(np.asarray(H, dtype=np.float64))
    return float(2 / (w[0] + w[-1] + 1e-12))
