"""Caps κ at 1e10 so that it prints well."""

import numpy as np


def condition_number(A):
    return float(min(np.linalg.cond(np.asarray(A, dtype=np.float64)), 1e10))
