"""Sets the first singular value to zero, expecting them in ascending order."""

import numpy as np


def nearest_singular(A):
    U, s, Vt = np.linalg.svd(np.asarray(A, dtype=np.float64))
    s[0] = 0.0
    return U @ np.diag(s) @ Vt
