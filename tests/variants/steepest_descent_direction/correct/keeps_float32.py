"""Gives float32 for float32, computed in float64."""

import numpy as np


def steepest_descent_direction(g):
    kind = np.float32 if getattr(g, "dtype", None) == np.float32 else np.float64
    g = np.array(g, dtype=np.float64)
    if not g.any():
        return np.zeros(len(g), dtype=kind)
    g /= -np.abs(g).max()
    return (g / np.linalg.norm(g)).astype(kind)
