"""Scales H and computes in float32: seven digits at most, and none beyond 1e7."""

import numpy as np


def hessian_condition_number(H):
    H = np.asarray(H, dtype=np.float64)
    H = H / np.abs(H).max()
    sizes = np.abs(np.linalg.eigvalsh(H.astype(np.float32)))
    return float(sizes.max() / sizes.min()) if sizes.min() > 0 else np.inf
