"""Finds the roots of the characteristic polynomial: few digits for many variables, overflow at 1e100."""

import numpy as np


def hessian_condition_number(H):
    sizes = np.abs(np.roots(np.poly(np.asarray(H, dtype=np.float64))))
    return float(sizes.max() / sizes.min()) if sizes.size and sizes.min() > 0 else np.inf
