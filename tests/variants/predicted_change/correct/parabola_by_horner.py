"""Evaluates the parabola in the learning rate with polyval."""

import numpy as np


def predicted_change(g, H, learning_rate):
    g, H = np.asarray(g, dtype=np.float64), np.asarray(H, dtype=np.float64)
    curvature, square = np.vstack([H.dot(g), g]).dot(g)
    return np.polyval([curvature / 2, -square, 0.0], float(learning_rate))
