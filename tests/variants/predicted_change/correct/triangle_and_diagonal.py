"""Uses the symmetry: the diagonal terms of gᵀHg once, each pair above the diagonal twice."""

import numpy as np


def predicted_change(g, H, learning_rate):
    g, H, rate = np.asarray(g, dtype=np.float64), np.asarray(H, dtype=np.float64), np.float64(learning_rate)
    half_curvature = g @ (0.5 * np.diag(H) * g)
    for i in range(1, g.size):
        half_curvature += g[i] * (H[:i, i] @ g[:i])
    return rate * (rate * half_curvature - g @ g)
