"""Gives a float32 where an argument is one, as long as the answer fits."""

import numpy as np


def contraction_factor(H, learning_rate):
    kinds = [getattr(x, "dtype", None) for x in (H, learning_rate)]
    w = np.linalg.eigvalsh(np.asarray(H, dtype=np.float64))
    rate = float(learning_rate)
    factor = np.abs(1 - rate * w).max()
    return np.float32(factor) if np.float32 in kinds and factor < 1e38 else factor
