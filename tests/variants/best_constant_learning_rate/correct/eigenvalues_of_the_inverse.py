"""Finds the smallest eigenvalue as one over the largest of the inverse of the scaled H."""

import numpy as np


def best_constant_learning_rate(H):
    H = np.asarray(H, dtype=np.float64)
    size = np.abs(H).max()
    H = H / size
    inverse = np.linalg.inv(H)
    smallest = 1 / np.linalg.eigvalsh((inverse + inverse.T) / 2)[-1]
    return 2 / (np.linalg.eigvalsh(H)[-1] + smallest) / size
