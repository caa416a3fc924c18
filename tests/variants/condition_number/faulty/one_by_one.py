"""Knows that a single number has κ = 1, and forgets [[0]]."""

import numpy as np


def condition_number(A):
    A = np.asarray(A, dtype=np.float64)
    return 1.0 if A.shape == (1, 1) else float(np.linalg.cond(A))
