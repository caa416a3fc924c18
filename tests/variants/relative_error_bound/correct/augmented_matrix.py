"""The singular values as eigenvalues of [[0, A], [Aᵀ, 0]], the lengths by scaled loops."""

import numpy as np


def length(v):
    largest = max(abs(float(entry)) for entry in v)
    return largest * sum((float(entry) / largest) ** 2 for entry in v) ** 0.5 if largest else 0.0


def relative_error_bound(A, b, delta_b):
    A = np.asarray(A, dtype=np.float64)
    zero = np.zeros(A.shape)
    sizes = np.abs(np.linalg.eigvalsh(np.block([[zero, A], [A.T, zero]])))
    return float(sizes.max() / sizes.min() * (length(delta_b) / length(b)))
