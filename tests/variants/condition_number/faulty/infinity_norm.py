"""Uses the infinity norm in place of the 2-norm."""

import numpy as np


def condition_number(A):
    return float(np.linalg.cond(np.asarray(A, dtype=np.float64), np.inf))
