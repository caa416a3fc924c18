"""Adds 1e-12 to the norm so that a later division cannot fail."""

import numpy as np


def spectral_norm(A):
    return float(np.linalg.norm(np.asarray(A, dtype=np.float64), 2)) + 1e-12
