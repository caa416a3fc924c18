"""Computes in float64, and hands out a float32 where an argument is one and the value fits."""

import numpy as np


def predicted_change(g, H, learning_rate):
    single = any(getattr(a, "dtype", None) == np.float32 for a in (g, H, learning_rate))
    g, H, rate = np.asarray(g, dtype=np.float64), np.asarray(H, dtype=np.float64), np.float64(learning_rate)
    value = rate * rate * (g @ H @ g) / 2 - rate * (g @ g)
    fits = value == 0 or 1e-36 < abs(value) < 1e38
    return np.float32(value) if single and fits else value
