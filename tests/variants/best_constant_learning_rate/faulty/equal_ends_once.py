"""Adds the two ends of the spectrum as a set, where equal ones count once."""

import numpy as np


def best_constant_learning_rate(H):
    w = np.linalg.eigvalsh(np.asarray(H, dtype=np.float64))
    return float(2 / np.sum(np.unique(w[[0, -1]])))
