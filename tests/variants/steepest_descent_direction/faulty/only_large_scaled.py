"""Scales large vectors against overflow, and lets the squares of small ones underflow."""

import numpy as np


def steepest_descent_direction(g):
    g = np.asarray(g, dtype=np.float64)
    g = g / max(np.abs(g).max(), 1.0)
    length = np.linalg.norm(g)
    return -g / length if length > 0 else np.zeros(g.shape)
