"""Scales the vectors so that their largest entries are 1."""

import numpy as np


def worst_case_perturbation(A):
    U = np.linalg.svd(np.asarray(A, dtype=np.float64))[0]
    return U[:, 0] / np.abs(U[:, 0]).max(), U[:, -1] / np.abs(U[:, -1]).max()
