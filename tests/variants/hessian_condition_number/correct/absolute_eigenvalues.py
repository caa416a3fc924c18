"""The largest size of an eigenvalue over the smallest."""

import numpy as np


def hessian_condition_number(H):
    sizes = np.abs(np.linalg.eigvalsh(np.asarray(H, dtype=np.float64)))
    return float(sizes.max() / sizes.min())
