"""Makes the entries of the vector positive, because the sign does not matter: only the common sign does not."""

import numpy as np


def most_stretched(A):
    return np.abs(np.linalg.svd(np.asarray(A, dtype=np.float64))[2][0])
