"""Squares the condition number of the Cholesky factor, which indefinite matrices do not have."""

import numpy as np


def hessian_condition_number(H):
    L = np.linalg.cholesky(np.asarray(H, dtype=np.float64))
    return float(np.linalg.cond(L)) ** 2
