"""Makes the rows of A orthogonal by rotations and returns those for the longest and the shortest."""

import math

import numpy as np


def worst_case_perturbation(A):
    W = np.array(A, dtype=np.float64).T.copy()
    n = len(W)
    U = np.eye(n)
    for _ in range(40):
        turned = False
        for i in range(n):
            for j in range(i + 1, n):
                a, b, c = (float(x) for x in (W[:, i] @ W[:, i], W[:, j] @ W[:, j], W[:, i] @ W[:, j]))
                if abs(c) > 1e-15 * math.sqrt(a) * math.sqrt(b):
                    turned = True
                    z = (b - a) / (2 * c)
                    t = math.copysign(1, z) / (abs(z) + math.hypot(1, z))
                    rotation = np.array([[1, t], [-t, 1]]) / math.hypot(1, t)
                    W[:, [i, j]] = W[:, [i, j]] @ rotation
                    U[:, [i, j]] = U[:, [i, j]] @ rotation
        if not turned:
            break
    lengths = np.linalg.norm(W, axis=0)
    b, delta_b = U[:, np.argmax(lengths)], U[:, np.argmin(lengths)]
    return b / np.linalg.norm(b), delta_b / np.linalg.norm(delta_b)
