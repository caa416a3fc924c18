"""Takes 1/|det A| for a measure of how singular A is."""

import numpy as np


def condition_number(A):
    det = abs(np.linalg.det(np.asarray(A, dtype=np.float64)))
    return float(1 / det) if det > 0 else np.inf
