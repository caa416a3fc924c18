"""Rounds both vectors to float32 where the matrix is float32."""

import numpy as np


def worst_case_perturbation(A):
    kind = np.float32 if getattr(A, "dtype", None) == np.float32 else np.float64
    U = np.linalg.svd(np.asarray(A, dtype=np.float64))[0].astype(kind)
    return U[:, 0], U[:, -1]
