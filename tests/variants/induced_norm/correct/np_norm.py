"""NumPy's own matrix norm, after a conversion to float64."""

import numpy as np


def induced_norm(A, p):
    return np.linalg.norm(np.asarray(A, dtype=np.float64), p)
