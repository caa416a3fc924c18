"""Forms AᵀA in the given integer type, where it wraps around, and takes the root of its κ."""

import numpy as np


def condition_number(A):
    A = np.asarray(A)
    if A.dtype.kind in "iu":
        return float(np.sqrt(np.linalg.cond((A.T @ A).astype(np.float64))))
    return float(np.linalg.cond(A.astype(np.float64)))
