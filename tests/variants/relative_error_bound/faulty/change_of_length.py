"""Takes the change of the length of b for the length of the change."""

import numpy as np


def relative_error_bound(A, b, delta_b):
    A, b, delta_b = (np.asarray(argument, dtype=np.float64) for argument in (A, b, delta_b))
    length = np.linalg.norm(b)
    return float(np.linalg.cond(A) * (abs(np.linalg.norm(b + delta_b) - length) / length))
