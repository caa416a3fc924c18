"""Returns Δb alone."""

import numpy as np


def worst_case_perturbation(A):
    return np.linalg.svd(np.asarray(A, dtype=np.float64))[0][:, -1]
