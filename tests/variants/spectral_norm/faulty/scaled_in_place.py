"""Divides the caller's matrix by its largest entry."""

import numpy as np


def spectral_norm(A):
    A = np.asarray(A, dtype=np.float64)
    scale = np.abs(A).max() or 1.0
    A /= scale
    return float(scale * np.linalg.norm(A, 2))
