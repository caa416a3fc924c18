"""Takes the largest of the entries' relative errors, which divides by zeros in b."""

import numpy as np


def relative_error_bound(A, b, delta_b):
    A, b, delta_b = (np.asarray(argument, dtype=np.float64) for argument in (A, b, delta_b))
    return float(np.linalg.cond(A) * np.abs(delta_b / b).max())
