"""Trusts eig to sort: divides the first eigenvalue by the last."""

import numpy as np


def hessian_condition_number(H):
    w = np.abs(np.linalg.eigvals(np.asarray(H, dtype=np.float64)))
    return float(max(w[0] / w[-1], w[-1] / w[0]))
