"""Returns ‖Hu‖, which is the curvature, up to its sign, for eigenvectors only."""

import numpy as np


def directional_curvature(H, d):
    H, d = np.asarray(H, dtype=np.float64), np.asarray(d, dtype=np.float64)
    u = d / np.abs(d).max()
    image, size = H @ u, np.abs(H).max() or 1.0
    return float(np.linalg.norm(image / size) * size / np.linalg.norm(u))
