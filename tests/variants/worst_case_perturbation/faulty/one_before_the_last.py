"""Counts from the end as if the last index were −2."""

import numpy as np


def worst_case_perturbation(A):
    U = np.linalg.svd(np.asarray(A, dtype=np.float64))[0]
    return U[:, 0], U[:, -2] if len(U) > 1 else U[:, 0]
