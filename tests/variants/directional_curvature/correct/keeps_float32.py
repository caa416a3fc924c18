"""Computes in float64, and hands out a float32 where an argument is one and the value fits."""

import numpy as np


def directional_curvature(H, d):
    single = any(getattr(a, "dtype", None) == np.float32 for a in (H, d))
    H, d = np.asarray(H, dtype=np.float64), np.asarray(d, dtype=np.float64)
    u = d / max(-d.min(), d.max())
    u /= np.sqrt(u.dot(u))
    value = np.einsum("i,ij,j", u, H, u, optimize=True)
    fits = value == 0 or 1e-36 < abs(value) < 1e38
    return np.float32(value) if single and fits else value
