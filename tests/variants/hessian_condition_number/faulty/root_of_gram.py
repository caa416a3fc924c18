"""Takes the root of the condition number of HᵀH, so that beyond 1e8 no digit is left."""

import numpy as np


def hessian_condition_number(H):
    H = np.asarray(H, dtype=np.float64)
    H = H / np.abs(H).max()
    w = np.abs(np.linalg.eigvalsh(H.T @ H))
    return float(np.sqrt(w.max() / w.min())) if w.min() > 0 else np.inf
