"""Answers with the entry and 1 for n = 1, without making a unit vector of it."""

import numpy as np


def worst_case_perturbation(A):
    A = np.array(A, dtype=np.float64)
    if len(A) == 1:
        return A[0], np.ones(1)
    U = np.linalg.svd(A)[0]
    return U[:, 0], U[:, -1]
