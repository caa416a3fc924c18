"""Uses the upper triangle of H and forgets that each pair counts twice."""

import numpy as np


def predicted_change(g, H, learning_rate):
    g, H = np.asarray(g, dtype=np.float64), np.asarray(H, dtype=np.float64)
    return float(-learning_rate * (g @ g) + 0.5 * learning_rate**2 * (g @ np.triu(H) @ g))
