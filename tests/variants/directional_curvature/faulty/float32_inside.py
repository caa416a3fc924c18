"""Scales H and d and computes in float32."""

import numpy as np


def directional_curvature(H, d):
    H, d = np.asarray(H, dtype=np.float64), np.asarray(d, dtype=np.float64)
    size = np.abs(H).max() or 1.0
    u, H = (d / np.abs(d).max()).astype(np.float32), (H / size).astype(np.float32)
    return float(u @ H @ u / (u @ u)) * float(size)
