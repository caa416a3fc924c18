"""Never returns a finite rate above 1e6."""

import numpy as np


def optimal_learning_rate(g, H):
    g, H = np.asarray(g, dtype=np.float64), np.asarray(H, dtype=np.float64)
    curvature = g @ H @ g
    return float(min(g @ g / curvature, 1e6)) if curvature > 0 else np.inf
