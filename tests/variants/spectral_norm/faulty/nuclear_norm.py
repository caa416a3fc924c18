"""Adds the singular values."""

import numpy as np


def spectral_norm(A):
    return float(np.linalg.svd(np.asarray(A, dtype=np.float64), compute_uv=False).sum())
