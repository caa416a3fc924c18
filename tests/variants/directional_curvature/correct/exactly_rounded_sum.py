"""Sums the products of the scaled d and H with math.fsum, and divides by a squared hypotenuse."""

import math

import numpy as np


def directional_curvature(H, d):
    H, d = np.asarray(H, dtype=np.float64).tolist(), np.asarray(d, dtype=np.float64).tolist()
    size = max(abs(v) for v in d)
    u = [v / size for v in d]
    length = math.hypot(*u)
    u = [v / length for v in u]
    return np.float64(math.fsum(u[i] * (h * u[j]) for i, row in enumerate(H) for j, h in enumerate(row)))
