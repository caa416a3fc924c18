"""Finds the first right singular vector and measures how far the matrix stretches it."""

import math

import numpy as np


def spectral_norm(A):
    A = np.asarray(A, dtype=np.float64)
    v = np.linalg.svd(A)[2][0]
    return math.hypot(*(A @ v))
