"""Sets the shortest column to zero, the best of the unit vectors only."""

import numpy as np


def nearest_singular(A):
    B = np.array(A, dtype=np.float64)
    B[:, np.argmin(np.linalg.norm(B, axis=0))] = 0.0
    return B
