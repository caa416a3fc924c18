"""The singular values of R in a QR decomposition; the squares of the lengths summed without rounding."""

import math

import numpy as np


def length(v):
    return math.sqrt(math.fsum(float(entry) ** 2 for entry in v))


def relative_error_bound(A, b, delta_b):
    s = np.linalg.svd(np.linalg.qr(np.asarray(A, dtype=np.float64))[1], compute_uv=False)
    return float(s.max() / s.min()) * length(delta_b) / length(b)
