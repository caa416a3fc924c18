"""Rounds the entries of the answer to eight decimals."""

import numpy as np


def nearest_singular(A):
    U, s, Vt = np.linalg.svd(np.asarray(A, dtype=np.float64))
    return np.round((U[:, :-1] * s[:-1]) @ Vt[:-1], 8)
