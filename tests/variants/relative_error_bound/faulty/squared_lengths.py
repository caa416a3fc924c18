"""Forgets the square roots of the lengths."""

import numpy as np


def relative_error_bound(A, b, delta_b):
    A, b, delta_b = (np.asarray(argument, dtype=np.float64) for argument in (A, b, delta_b))
    return float(np.linalg.cond(A) * ((delta_b @ delta_b) / (b @ b)))
