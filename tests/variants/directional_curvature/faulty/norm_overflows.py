"""Divides by np.linalg.norm, which squares the entries as they are."""

import numpy as np


def directional_curvature(H, d):
    H, d = np.asarray(H, dtype=np.float64), np.asarray(d, dtype=np.float64)
    u = d / np.linalg.norm(d)
    return float(u @ H @ u)
