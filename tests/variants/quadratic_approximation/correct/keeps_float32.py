"""Computes in float64, and hands out a float32 where an argument is one and the value fits."""

import numpy as np


def quadratic_approximation(f_x, g, H, d):
    single = any(getattr(a, "dtype", None) == np.float32 for a in (f_x, g, H, d))
    g, H, d = (np.asarray(a, dtype=np.float64) for a in (g, H, d))
    value = np.float64(f_x) + g.dot(d) + d.dot(H).dot(d) / 2
    fits = value == 0 or 1e-36 < abs(value) < 1e38
    return np.float32(value) if single and fits else value
