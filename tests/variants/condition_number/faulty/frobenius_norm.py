"""Multiplies the Frobenius norms of A and its inverse: n for the identity."""

import numpy as np


def condition_number(A):
    return float(np.linalg.cond(np.asarray(A, dtype=np.float64), "fro"))
