"""Makes a column of the gradient and returns a 1 × 1 matrix."""

import numpy as np


def predicted_change(g, H, learning_rate):
    g, H = np.asarray(g, dtype=np.float64).reshape(-1, 1), np.asarray(H, dtype=np.float64)
    return -learning_rate * g.T @ g + 0.5 * learning_rate**2 * g.T @ H @ g
