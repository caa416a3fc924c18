"""Computes the norm of the scaled matrix in float32, as deep learning does."""

import numpy as np


def spectral_norm(A):
    A = np.asarray(A, dtype=np.float64)
    scale = np.abs(A).max()
    return float(scale * np.linalg.norm((A / scale).astype(np.float32), 2)) if scale else 0.0
