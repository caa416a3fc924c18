"""The condition number times the ratio of the two lengths."""

import numpy as np


def relative_error_bound(A, b, delta_b):
    A, b, delta_b = (np.asarray(argument, dtype=np.float64) for argument in (A, b, delta_b))
    return np.linalg.cond(A) * (np.linalg.norm(delta_b) / np.linalg.norm(b))
