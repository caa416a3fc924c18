"""Multiplies in the given integer type, where the products wrap around."""

import numpy as np


def predicted_change(g, H, learning_rate):
    g, H = np.asarray(g), np.asarray(H)
    return float(-learning_rate * float(g @ g) + 0.5 * learning_rate**2 * float(g @ H @ g))
