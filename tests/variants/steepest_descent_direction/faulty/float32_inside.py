"""Computes in float32, after scaling, and hands the vector out as float64."""

import numpy as np


def steepest_descent_direction(g):
    g = np.asarray(g, dtype=np.float64)
    g = (g / (np.abs(g).max() or 1.0)).astype(np.float32)
    return (-g / (np.linalg.norm(g) or 1.0)).astype(np.float64)
