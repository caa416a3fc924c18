"""Rounds the answer to float32 where the matrix is float32 and the answer fits."""

import numpy as np


def nearest_singular(A):
    kind = np.float32 if getattr(A, "dtype", None) == np.float32 else np.float64
    U, s, Vt = np.linalg.svd(np.asarray(A, dtype=np.float64))
    B = (U[:, :-1] * s[:-1]) @ Vt[:-1]
    return B.astype(kind) if np.abs(B).max() <= np.finfo(kind).max else B
