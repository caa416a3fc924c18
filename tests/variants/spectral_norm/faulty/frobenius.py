"""Calls numpy.linalg.norm without ord: the Frobenius norm, √2 for the 2 × 2 identity."""

import numpy as np


def spectral_norm(A):
    return float(np.linalg.norm(np.asarray(A, dtype=np.float64)))
