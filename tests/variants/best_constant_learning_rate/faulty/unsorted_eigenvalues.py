"""Trusts eig to sort, and adds its first and last eigenvalue."""

import numpy as np


def best_constant_learning_rate(H):
    w = np.linalg.eigvals(np.asarray(H, dtype=np.float64)).real
    return float(2 / (w[0] + w[-1]))
