"""Uses the lower triangle of H and forgets that each pair counts twice."""

import numpy as np


def optimal_learning_rate(g, H):
    g, H = np.asarray(g, dtype=np.float64), np.asarray(H, dtype=np.float64)
    curvature = g @ np.tril(H) @ g
    return float(g @ g / curvature) if curvature > 0 else np.inf
