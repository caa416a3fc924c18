"""Multiplies the second-order term with the learning rate once."""

import numpy as np


def predicted_change(g, H, learning_rate):
    g, H = np.asarray(g, dtype=np.float64), np.asarray(H, dtype=np.float64)
    return float(-learning_rate * (g @ g) + 0.5 * learning_rate * (g @ H @ g))
