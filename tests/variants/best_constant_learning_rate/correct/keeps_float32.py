"""Gives a float32 for a float32 matrix as long as the answer is a normal number."""

import numpy as np


def best_constant_learning_rate(H):
    rate = 2 / np.linalg.eigvalsh(np.asarray(H, dtype=np.float64))[[0, -1]].sum()
    return np.float32(rate) if getattr(H, "dtype", None) == np.float32 and 1e-37 < rate < 1e38 else rate
