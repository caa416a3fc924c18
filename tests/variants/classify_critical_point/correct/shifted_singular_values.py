"""Adds ‖H‖ to all eigenvalues, so that they become singular values, and subtracts it again."""

import numpy as np


def classify_critical_point(H, tol=1e-8):
    H = np.asarray(H, dtype=np.float64)
    size = np.linalg.norm(H, 2)
    eigenvalues = np.linalg.svd(H + size * np.eye(len(H)), compute_uv=False) - size
    signs = {0 if abs(v) <= tol * size else 1 if v > 0 else -1 for v in eigenvalues.tolist()}
    if {1, -1} <= signs:
        return "saddle"
    return {(1,): "minimum", (-1,): "maximum"}.get(tuple(signs), "inconclusive")
