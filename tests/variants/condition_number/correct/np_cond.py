"""NumPy's condition number, with its warnings and all."""

import numpy as np


def condition_number(A):
    return np.linalg.cond(np.array(A, dtype=np.float64))
