"""Divides the smallest size of an eigenvalue by the largest."""

import numpy as np


def hessian_condition_number(H):
    sizes = np.abs(np.linalg.eigvalsh(np.asarray(H, dtype=np.float64)))
    return float(sizes.min() / sizes.max())
