"""Adds 1e-10 to the smallest size against division by zero."""

import numpy as np


def hessian_condition_number(H):
    sizes = np.abs(np.linalg.eigvalsh(np.asarray(H, dtype=np.float64)))
    return float(sizes.max() / (sizes.min() + 1e-10))
