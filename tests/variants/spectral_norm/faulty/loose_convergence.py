"""Stops power iteration as soon as a step changes the estimate by less than a millionth."""

import numpy as np


def spectral_norm(A):
    A = np.asarray(A, dtype=np.float64)
    if not A.any():
        return 0.0
    v, before, now = np.random.default_rng(1).standard_normal(A.shape[1]), 0.0, 1.0
    for _ in range(10000):
        v = A.T @ (A @ (v / np.linalg.norm(v)))
        before, now = now, np.sqrt(np.linalg.norm(v))
        if abs(now - before) < 1e-6 * now:
            break
    return float(now)
