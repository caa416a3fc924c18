"""Rounds both vectors to float32 where the matrix is float32."""

import numpy as np


def extreme_curvature_directions(H):
    kind = np.float32 if getattr(H, "dtype", None) == np.float32 else np.float64
    V = np.linalg.eigh(np.asarray(H, dtype=np.float64))[1].astype(kind)
    return V[:, -1], V[:, 0]
