"""Copies the first row over the last, and leaves a single entry as it is."""

import numpy as np


def nearest_singular(A):
    B = np.array(A, dtype=np.float64)
    B[-1] = B[0]
    return B
