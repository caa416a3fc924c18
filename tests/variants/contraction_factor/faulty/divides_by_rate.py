"""Computes ε·max|1/ε - λ|, which divides by zero at ε = 0."""

import numpy as np


def contraction_factor(H, learning_rate):
    w = np.linalg.eigvalsh(np.asarray(H, dtype=np.float64))
    rate = float(learning_rate)
    return float(rate * np.abs(1.0 / rate - w).max())
