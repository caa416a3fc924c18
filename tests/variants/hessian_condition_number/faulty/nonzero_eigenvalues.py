"""Leaves out eigenvalues that are below 1e-9 of the largest, as if they were zero."""

import numpy as np


def hessian_condition_number(H):
    sizes = np.abs(np.linalg.eigvalsh(np.asarray(H, dtype=np.float64)))
    sizes = sizes[sizes > 1e-9 * sizes.max()]
    return float(sizes.max() / sizes.min())
