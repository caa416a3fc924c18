"""Returns the matrix itself where κ is large, as if it were singular already."""

import numpy as np


def nearest_singular(A):
    A = np.array(A, dtype=np.float64)
    U, s, Vt = np.linalg.svd(A)
    return A if s[0] > 1e6 * s[-1] else (U[:, :-1] * s[:-1]) @ Vt[:-1]
