"""Keeps b = (1, …, 1)/√n from the example and perturbs along the last left singular vector."""

import numpy as np


def worst_case_perturbation(A):
    U = np.linalg.svd(np.asarray(A, dtype=np.float64))[0]
    return np.full(len(U), 1 / np.sqrt(len(U))), U[:, -1]
