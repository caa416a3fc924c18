"""Asks a list for its transpose."""

import numpy as np


def worst_case_perturbation(A):
    Vt = np.linalg.svd(A.T.astype(np.float64))[2]
    return Vt[0], Vt[-1]
