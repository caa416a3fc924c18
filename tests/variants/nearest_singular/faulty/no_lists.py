"""Asks a list for its shape."""

import numpy as np


def nearest_singular(A):
    n = A.shape[0]
    U, s, Vt = np.linalg.svd(A.astype(np.float64))
    return (U[:, : n - 1] * s[: n - 1]) @ Vt[: n - 1]
