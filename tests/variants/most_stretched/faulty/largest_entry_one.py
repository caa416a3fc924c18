"""Scales the vector so that its largest entry is 1: a unit vector in another norm."""

import numpy as np


def most_stretched(A):
    v = np.linalg.svd(np.asarray(A, dtype=np.float64))[2][0]
    return v / np.abs(v).max()
