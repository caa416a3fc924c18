"""Takes the condition number of HᵀH, which is the square."""

import numpy as np


def hessian_condition_number(H):
    H = np.asarray(H, dtype=np.float64)
    H = H / np.abs(H).max()
    s = np.linalg.svd(H.T @ H, compute_uv=False)
    return float(s[0] / s[-1])
