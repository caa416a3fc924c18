"""Gives a float32 where x or u is a float32 array, as long as the answer fits."""

import numpy as np


def directional_derivative(grad_f, x, u):
    kinds = [getattr(argument, "dtype", None) for argument in (x, u)]
    u = np.asarray(u, dtype=np.float64)
    u = u / np.abs(u).max()
    slope = grad_f(np.asarray(x, dtype=np.float64)) @ (u / np.linalg.norm(u))
    fits = slope == 0 or 1e-30 < abs(slope) < 1e30
    return np.float32(slope) if np.dtype(np.float32) in kinds and fits else slope
