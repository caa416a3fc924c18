"""Takes κ from the eigenvalues."""

import numpy as np


def relative_error_bound(A, b, delta_b):
    A, b, delta_b = (np.asarray(argument, dtype=np.float64) for argument in (A, b, delta_b))
    sizes = np.abs(np.linalg.eigvals(A))
    return float(sizes.max() / sizes.min() * (np.linalg.norm(delta_b) / np.linalg.norm(b)))
