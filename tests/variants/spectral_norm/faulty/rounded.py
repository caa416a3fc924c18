"""Rounds the answer to eight decimals."""

import numpy as np


def spectral_norm(A):
    return round(float(np.linalg.norm(np.asarray(A, dtype=np.float64), 2)), 8)
