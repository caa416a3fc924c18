"""Sets singular values below 1e-10 to zero, and changes nothing where there are none."""

import numpy as np


def nearest_singular(A):
    U, s, Vt = np.linalg.svd(np.asarray(A, dtype=np.float64))
    s[s < 1e-10] = 0.0
    return U @ np.diag(s) @ Vt
