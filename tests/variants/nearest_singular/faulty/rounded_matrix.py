"""Rounds the entries, hoping that the whole numbers make a singular matrix."""

import numpy as np


def nearest_singular(A):
    return np.round(np.asarray(A, dtype=np.float64))
