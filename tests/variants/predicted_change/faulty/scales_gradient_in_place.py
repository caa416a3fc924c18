"""Turns the caller's gradient into the step."""

import numpy as np


def predicted_change(g, H, learning_rate):
    g, H = np.asarray(g, dtype=np.float64), np.asarray(H, dtype=np.float64)
    first = -learning_rate * (g @ g)
    g *= -learning_rate
    return float(first + 0.5 * g @ H @ g)
