"""Applies the test for two variables, the determinant and the first entry, to any number of them."""

import numpy as np


def classify_critical_point(H, tol=1e-8):
    H = np.asarray(H, dtype=np.float64)
    sizes = np.linalg.svd(H, compute_uv=False)
    if sizes[-1] <= tol * sizes[0]:
        return "inconclusive"
    if np.linalg.slogdet(H)[0] < 0:
        return "saddle"
    return "minimum" if H[0, 0] > 0 else "maximum"
