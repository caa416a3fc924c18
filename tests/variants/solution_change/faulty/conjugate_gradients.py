"""Runs n steps of conjugate gradients, which needs a symmetric positive definite matrix."""

import numpy as np


def solution_change(A, delta_b):
    A, r = np.asarray(A, dtype=np.float64), np.array(delta_b, dtype=np.float64)
    x, p = np.zeros(len(A)), r.copy()
    for _ in range(len(A)):
        if not r.any():
            break
        step = (r @ r) / (p @ A @ p)
        x, before = x + step * p, r @ r
        r = r - step * (A @ p)
        p = r + (r @ r) / before * p
    return x
