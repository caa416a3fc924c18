"""Forgets the absolute value, so that overshooting goes unnoticed."""

import numpy as np


def contraction_factor(H, learning_rate):
    w = np.linalg.eigvalsh(np.asarray(H, dtype=np.float64))
    return float(np.max(1 - learning_rate * w))
