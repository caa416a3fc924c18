"""Takes the largest entry in size."""

import numpy as np


def spectral_norm(A):
    return float(np.abs(np.asarray(A, dtype=np.float64)).max())
