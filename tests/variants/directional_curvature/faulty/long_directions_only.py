"""Scales a very long d before normalising, and forgets a very short one."""

import numpy as np


def directional_curvature(H, d):
    H, d = np.asarray(H, dtype=np.float64), np.asarray(d, dtype=np.float64)
    if np.abs(d).max() > 1e100:
        d = d / np.abs(d).max()
    u = d / np.linalg.norm(d)
    return float(u @ H @ u)
