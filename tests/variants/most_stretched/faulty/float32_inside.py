"""Decomposes the scaled matrix in float32 and hands the vector out as float64."""

import numpy as np


def most_stretched(A):
    A = np.asarray(A, dtype=np.float64)
    scaled = A / (np.abs(A).max() or 1.0)
    return np.linalg.svd(scaled.astype(np.float32))[2][0].astype(np.float64)
