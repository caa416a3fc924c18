"""Rounds κ to a whole number."""

import numpy as np


def condition_number(A):
    kappa = np.linalg.cond(np.asarray(A, dtype=np.float64))
    return float(np.round(kappa))
