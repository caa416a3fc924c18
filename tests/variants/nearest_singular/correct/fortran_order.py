"""Works with the transpose, and hands out a Fortran-ordered array."""

import numpy as np


def nearest_singular(A):
    V, s, Ut = np.linalg.svd(np.asarray(A, dtype=np.float64).T)
    s[np.argmin(s)] = 0
    return np.einsum("ij,j,jk->ik", V, s, Ut).T
