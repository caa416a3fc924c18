"""Differences in float64, rounded to float32 where x is float32 and the slopes fit."""

import numpy as np


def numerical_gradient(f, x):
    kind = np.float32 if getattr(x, "dtype", None) == np.float32 else np.float64
    x = np.asarray(x, dtype=np.float64)
    H = np.diag(np.full(x.size, 2.0**-16))
    g = np.array([f(x + h) - f(x - h) for h in H]) * 2.0**15
    return g.astype(kind) if np.abs(g).max() < np.finfo(kind).max else g
