"""Returns the absolute values, as in an error bound."""

import numpy as np


def solution_change(A, delta_b):
    return np.abs(np.linalg.solve(np.asarray(A, dtype=np.float64), np.asarray(delta_b, dtype=np.float64)))
