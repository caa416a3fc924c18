"""Mixes up positive definite with positive entries."""

import numpy as np


def is_positive_definite(A):
    return bool(np.all(np.asarray(A, dtype=np.float64) > 0))
