"""Takes the length of the gradient in place of its square."""

import numpy as np


def predicted_change(g, H, learning_rate):
    g, H = np.asarray(g, dtype=np.float64), np.asarray(H, dtype=np.float64)
    return float(-learning_rate * np.linalg.norm(g) + 0.5 * learning_rate**2 * (g @ H @ g))
