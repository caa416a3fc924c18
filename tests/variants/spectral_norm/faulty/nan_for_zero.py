"""Divides by the largest entry to be safe from overflow; the zero matrix becomes nan or an error."""

import numpy as np


def spectral_norm(A):
    A = np.asarray(A, dtype=np.float64)
    scale = np.abs(A).max()
    scaled = A / scale
    return float(scale * np.sqrt(np.linalg.eigvalsh(scaled.T @ scaled)[-1]))
