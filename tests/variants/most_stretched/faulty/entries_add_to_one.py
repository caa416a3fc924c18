"""Scales the vector so that the sizes of its entries add to 1."""

import numpy as np


def most_stretched(A):
    v = np.linalg.svd(np.asarray(A, dtype=np.float64))[2][0]
    return v / np.abs(v).sum()
