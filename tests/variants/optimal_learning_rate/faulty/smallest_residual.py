"""Takes gᵀHg/‖Hg‖², the rate that makes the next gradient shortest: right for eigenvectors only."""

import numpy as np


def optimal_learning_rate(g, H):
    g, H = np.asarray(g, dtype=np.float64), np.asarray(H, dtype=np.float64)
    curvature, bend = g @ H @ g, H @ g
    return float(curvature / (bend @ bend)) if curvature > 0 else np.inf
