"""Asks for a positive diagonal only."""

import numpy as np


def is_positive_definite(A):
    return bool(np.all(np.diag(np.asarray(A, dtype=np.float64)) > 0))
