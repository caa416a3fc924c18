"""Multiplies the Frobenius norms of H and its inverse: n for the identity."""

import numpy as np


def hessian_condition_number(H):
    return float(np.linalg.cond(np.asarray(H, dtype=np.float64), "fro"))
