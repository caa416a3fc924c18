"""Divides by κ: the bound from below."""

import numpy as np


def relative_error_bound(A, b, delta_b):
    A, b, delta_b = (np.asarray(argument, dtype=np.float64) for argument in (A, b, delta_b))
    return float((np.linalg.norm(delta_b) / np.linalg.norm(b)) / np.linalg.cond(A))
