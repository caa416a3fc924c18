"""Forgets the factor ½ of the second-order term."""

import numpy as np


def predicted_change(g, H, learning_rate):
    g, H = np.asarray(g, dtype=np.float64), np.asarray(H, dtype=np.float64)
    return float(-learning_rate * (g @ g) + learning_rate**2 * (g @ H @ g))
