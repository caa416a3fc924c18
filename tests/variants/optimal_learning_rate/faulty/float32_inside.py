"""Scales the gradient and computes in float32."""

import numpy as np


def optimal_learning_rate(g, H):
    g, H = np.asarray(g, dtype=np.float64), np.asarray(H, dtype=np.float64)
    u, size = (g / np.abs(g).max()).astype(np.float32), np.abs(H).max() or 1.0
    curvature = u @ (H / size).astype(np.float32) @ u
    return float(u @ u / curvature) / float(size) if curvature > 0 else np.inf
