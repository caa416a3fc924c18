"""Gives a float32 for a float32 matrix as long as the answer fits, else a float64."""

import numpy as np


def condition_number(A):
    kind = np.float32 if getattr(A, "dtype", None) == np.float32 else np.float64
    s = np.linalg.svd(np.asarray(A, dtype=np.float64), compute_uv=False)
    kappa = s[0] / s[-1] if s[-1] else np.inf
    return kind(kappa) if kappa <= np.finfo(kind).max else kappa
