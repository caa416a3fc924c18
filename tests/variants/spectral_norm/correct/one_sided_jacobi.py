"""Rotates pairs of columns until all are orthogonal: their lengths are the singular values."""

import math

import numpy as np


def spectral_norm(A):
    A = np.array(A, dtype=np.float64)
    n = A.shape[1]
    for _ in range(40):
        turned = False
        for i in range(n):
            for j in range(i + 1, n):
                a, b, c = (float(x) for x in (A[:, i] @ A[:, i], A[:, j] @ A[:, j], A[:, i] @ A[:, j]))
                if abs(c) > 1e-15 * math.sqrt(a) * math.sqrt(b):
                    turned = True
                    z = (b - a) / (2 * c)
                    t = math.copysign(1, z) / (abs(z) + math.hypot(1, z))
                    cos = 1 / math.hypot(1, t)
                    A[:, [i, j]] = A[:, [i, j]] @ np.array([[cos, cos * t], [-cos * t, cos]])
        if not turned:
            break
    return np.linalg.norm(A, axis=0).max()
