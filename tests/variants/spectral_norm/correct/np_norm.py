"""NumPy's matrix norm with ord=2, as a NumPy scalar."""

import numpy as np


def spectral_norm(A):
    return np.linalg.norm(np.array(A, dtype=np.float64), 2)
