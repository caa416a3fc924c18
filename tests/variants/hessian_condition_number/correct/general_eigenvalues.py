"""Takes the sizes of the eigenvalues of a solver that knows nothing of symmetry."""

import numpy as np


def hessian_condition_number(H):
    sizes = sorted(np.abs(np.linalg.eigvals(np.array(H, dtype=np.float64))).tolist())
    return sizes[-1] / sizes[0] if sizes[0] else np.inf
