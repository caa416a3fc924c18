"""Asks a list for its shape."""

import numpy as np


def condition_number(A):
    return float(np.linalg.cond(A.astype(np.float64))) if A.shape[0] > 1 else float(np.linalg.cond(A * 1.0))
