"""Returns the size of the entry itself where there is only one."""

import numpy as np


def hessian_condition_number(H):
    H = np.asarray(H, dtype=np.float64)
    sizes = np.abs(np.linalg.eigvalsh(H))
    return float(sizes[-1] if len(H) == 1 else sizes.max() / sizes.min())
