"""Forgets the factor ‖A‖: the norm of the inverse grows when A shrinks."""

import numpy as np


def condition_number(A):
    s = np.linalg.svd(np.asarray(A, dtype=np.float64), compute_uv=False)
    return float(1 / s[-1]) if s[-1] > 0 else np.inf
