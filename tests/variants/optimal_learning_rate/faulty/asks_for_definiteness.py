"""Returns inf unless H is positive definite, though only the curvature along g counts."""

import numpy as np


def optimal_learning_rate(g, H):
    g, H = np.asarray(g, dtype=np.float64), np.asarray(H, dtype=np.float64)
    return float(g @ g / (g @ H @ g)) if np.linalg.eigvalsh(H)[0] > 0 else np.inf
