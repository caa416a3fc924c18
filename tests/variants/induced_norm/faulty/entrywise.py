"""Takes the vector norm of all the entries: their sum for p = 1, the largest for p = inf."""

import numpy as np


def induced_norm(A, p):
    return float(np.linalg.norm(np.asarray(A, dtype=np.float64).ravel(), p))
