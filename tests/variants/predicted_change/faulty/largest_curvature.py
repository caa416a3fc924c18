"""Takes the largest eigenvalue of H for the curvature along g, which is a bound only."""

import numpy as np


def predicted_change(g, H, learning_rate):
    g, H = np.asarray(g, dtype=np.float64), np.asarray(H, dtype=np.float64)
    square, largest = g @ g, np.linalg.eigvalsh(H)[-1]
    return float(-learning_rate * square + 0.5 * learning_rate**2 * largest * square)
