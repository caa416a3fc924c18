"""Forms dᵀHd and dᵀd as they stand, which overflow or vanish for a very long or very short d."""

import numpy as np


def directional_curvature(H, d):
    H, d = np.asarray(H, dtype=np.float64), np.asarray(d, dtype=np.float64)
    return float((d @ H @ d) / (d @ d))
