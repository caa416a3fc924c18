"""Compares the largest and the smallest entry on the diagonal."""

import numpy as np


def hessian_condition_number(H):
    sizes = np.abs(np.diag(np.asarray(H, dtype=np.float64)))
    return float(sizes.max() / sizes.min()) if sizes.min() > 0 else np.inf
