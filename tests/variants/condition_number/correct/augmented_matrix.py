"""The eigenvalues of [[0, A], [Aᵀ, 0]], which are the singular values with both signs, without any squares."""

import numpy as np


def condition_number(A):
    A = np.asarray(A, dtype=np.float64)
    zero = np.zeros(A.shape)
    sizes = np.sort(np.abs(np.linalg.eigvalsh(np.block([[zero, A], [A.T, zero]]))))
    return np.array(sizes[-1] / sizes[0] if sizes[0] > 0 else np.inf)
