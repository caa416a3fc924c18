"""Returns the entry itself where there is only one."""

import numpy as np


def condition_number(A):
    A = np.asarray(A, dtype=np.float64)
    return float(abs(A[0, 0])) if A.shape == (1, 1) else float(np.linalg.cond(A))
