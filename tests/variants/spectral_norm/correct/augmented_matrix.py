"""The largest eigenvalue of the symmetric matrix [[0, A], [Aᵀ, 0]], without any squares."""

import numpy as np


def spectral_norm(A):
    A = np.asarray(A, dtype=np.float64)
    m, n = A.shape
    return np.linalg.eigvalsh(np.block([[np.zeros((m, m)), A], [A.T, np.zeros((n, n))]])).max()
