"""Makes the columns orthogonal by rotations, drops the shortest, and rotates back."""

import math

import numpy as np


def nearest_singular(A):
    A = np.array(A, dtype=np.float64)
    n = len(A)
    V = np.eye(n)
    for _ in range(40):
        turned = False
        for i in range(n):
            for j in range(i + 1, n):
                a, b, c = (float(x) for x in (A[:, i] @ A[:, i], A[:, j] @ A[:, j], A[:, i] @ A[:, j]))
                if abs(c) > 1e-15 * math.sqrt(a) * math.sqrt(b):
                    turned = True
                    z = (b - a) / (2 * c)
                    t = math.copysign(1, z) / (abs(z) + math.hypot(1, z))
                    rotation = np.array([[1, t], [-t, 1]]) / math.hypot(1, t)
                    A[:, [i, j]] = A[:, [i, j]] @ rotation
                    V[:, [i, j]] = V[:, [i, j]] @ rotation
        if not turned:
            break
    A[:, np.argmin(np.linalg.norm(A, axis=0))] = 0.0
    return A @ V.T
