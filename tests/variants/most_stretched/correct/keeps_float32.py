"""Rounds the vector to float32 where the matrix is float32."""

import numpy as np


def most_stretched(A):
    kind = np.float32 if getattr(A, "dtype", None) == np.float32 else np.float64
    return np.linalg.svd(np.asarray(A, dtype=np.float64))[2][0].astype(kind)
