"""Computes in float32."""

import numpy as np


def quadratic_approximation(f_x, g, H, d):
    g, H, d = (np.asarray(a, dtype=np.float64).astype(np.float32) for a in (g, H, d))
    return float(f_x) + float(g @ d + np.float32(0.5) * (d @ H @ d))
