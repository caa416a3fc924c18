"""Weighs the second derivatives on the diagonal with u² and leaves the mixed ones out."""

import numpy as np


def directional_curvature(H, d):
    H, d = np.asarray(H, dtype=np.float64), np.asarray(d, dtype=np.float64)
    u = d / np.abs(d).max()
    return float(np.sum(np.diag(H) * u * u) / (u @ u))
