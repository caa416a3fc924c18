"""The condition number from columns made orthogonal by rotations."""

import math

import numpy as np


def condition_number(A):
    A = np.array(A, dtype=np.float64)
    n = len(A)
    for _ in range(40):
        turned = False
        for i in range(n):
            for j in range(i + 1, n):
                a, b, c = (float(x) for x in (A[:, i] @ A[:, i], A[:, j] @ A[:, j], A[:, i] @ A[:, j]))
                if abs(c) > 1e-15 * math.sqrt(a) * math.sqrt(b):
                    turned = True
                    z = (b - a) / (2 * c)
                    t = math.copysign(1, z) / (abs(z) + math.hypot(1, z))
                    A[:, [i, j]] = A[:, [i, j]] @ (np.array([[1, t], [-t, 1]]) / math.hypot(1, t))
        if not turned:
            break
    lengths = np.linalg.norm(A, axis=0)
    return lengths.max() / lengths.min()


def relative_error_bound(A, b, delta_b):
    ratio = np.linalg.norm(np.asarray(delta_b, dtype=np.float64)) / np.linalg.norm(np.asarray(b, dtype=np.float64))
    return condition_number(A) * ratio
