"""Compares the sizes of the two extreme eigenvalues and overlooks a small one between them."""

import numpy as np


def hessian_condition_number(H):
    w = np.linalg.eigvalsh(np.asarray(H, dtype=np.float64))
    ends = np.abs(w[[0, -1]])
    return float(ends.max() / ends.min())
