"""Answers nan for a singular matrix, because its inverse is not defined."""

import numpy as np


def condition_number(A):
    A = np.asarray(A, dtype=np.float64)
    kappa = np.linalg.cond(A)
    return float(kappa) if kappa < 1e14 else np.nan
