"""Computes in float64, and hands out a float32 where an argument is one and the value fits."""

import numpy as np


def optimal_learning_rate(g, H):
    single = any(getattr(a, "dtype", None) == np.float32 for a in (g, H))
    g, H = np.asarray(g, dtype=np.float64), np.asarray(H, dtype=np.float64)
    curvature = g.dot(H.dot(g))
    rate = g.dot(g) / curvature if curvature > 0 else np.float64(np.inf)
    fits = np.isinf(rate) or 1e-36 < rate < 1e38
    return np.float32(rate) if single and fits else rate
