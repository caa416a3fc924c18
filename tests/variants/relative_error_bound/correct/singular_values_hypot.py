"""The singular values by svd, the lengths by math.hypot, a Python float at the end."""

import math

import numpy as np


def relative_error_bound(A, b, delta_b):
    s = np.linalg.svd(np.array(A, dtype=np.float64), compute_uv=False).tolist()
    return (s[0] / s[-1]) * (math.hypot(*map(float, delta_b)) / math.hypot(*map(float, b)))
