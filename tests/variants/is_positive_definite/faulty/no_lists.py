"""Uses shape and astype of whatever is passed in."""

import numpy as np


def is_positive_definite(A):
    return bool(np.linalg.eigvalsh(A.astype(np.float64)).min() > 0) if A.shape[0] > 1 else bool(A[0, 0] > 0)
