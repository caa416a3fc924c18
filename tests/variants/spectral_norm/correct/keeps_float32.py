"""Gives a float32 for a float32 matrix as long as the answer fits, else a float64."""

import numpy as np


def spectral_norm(A):
    kind = np.float32 if getattr(A, "dtype", None) == np.float32 else np.float64
    norm = np.linalg.svd(np.asarray(A, dtype=np.float64), compute_uv=False).max()
    return kind(norm) if norm <= np.finfo(kind).max else norm
