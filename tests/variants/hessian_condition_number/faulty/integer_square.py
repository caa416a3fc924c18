"""Squares H in its own integer type, where it wraps around, and takes the root of the condition number."""

import numpy as np


def hessian_condition_number(H):
    H = np.asarray(H)
    if H.dtype.kind in "iu":
        return float(np.sqrt(np.linalg.cond((H @ H).astype(np.float64))))
    return float(np.linalg.cond(H.astype(np.float64)))
