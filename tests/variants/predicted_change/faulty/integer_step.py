"""Writes the step −εg into an array like g, which cuts off the fractions of an integer gradient."""

import numpy as np


def predicted_change(g, H, learning_rate):
    g = np.asarray(g)
    step = np.zeros_like(g)
    step[:] = -learning_rate * g.astype(np.float64)
    g, H, step = (np.asarray(a, dtype=np.float64) for a in (g, H, step))
    return float(g @ step + 0.5 * step @ H @ step)
