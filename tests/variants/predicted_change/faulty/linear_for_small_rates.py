"""Leaves out the second-order term for learning rates below 1e-8, however large H is."""

import numpy as np


def predicted_change(g, H, learning_rate):
    g, H = np.asarray(g, dtype=np.float64), np.asarray(H, dtype=np.float64)
    if abs(learning_rate) < 1e-8:
        return float(-learning_rate * (g @ g))
    return float(-learning_rate * (g @ g) + 0.5 * learning_rate**2 * (g @ H @ g))
