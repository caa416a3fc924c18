"""Returns the smallest change itself instead of the changed matrix."""

import numpy as np


def nearest_singular(A):
    U, s, Vt = np.linalg.svd(np.asarray(A, dtype=np.float64))
    return s[-1] * np.outer(U[:, -1], Vt[-1]) if len(s) > 1 else np.zeros((1, 1))
