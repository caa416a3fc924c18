"""Compares the largest entries of Δb and b, with the right κ."""

import numpy as np


def relative_error_bound(A, b, delta_b):
    A, b, delta_b = (np.asarray(argument, dtype=np.float64) for argument in (A, b, delta_b))
    return float(np.linalg.cond(A) * (np.abs(delta_b).max() / np.abs(b).max()))
