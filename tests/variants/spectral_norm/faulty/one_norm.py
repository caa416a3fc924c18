"""Takes the largest column sum."""

import numpy as np


def spectral_norm(A):
    return float(np.linalg.norm(np.asarray(A, dtype=np.float64), 1))
