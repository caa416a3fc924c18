"""Takes the larger of A and -A for the absolute value, in the given type: unsigned integers wrap around."""

import numpy as np


def induced_norm(A, p):
    A = np.asarray(A)
    sizes = np.maximum(A, -A).astype(np.float64)
    return float(sizes.sum(axis=0 if p == 1 else 1).max())
