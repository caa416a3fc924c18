"""The first right singular vector with the other sign, which is a maximiser as well."""

import numpy as np


def most_stretched(A):
    _, _, Vt = np.linalg.svd(np.array(A, dtype=np.float64))
    return -Vt.T[:, 0]
