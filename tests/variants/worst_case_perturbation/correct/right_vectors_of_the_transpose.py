"""Decomposes the transpose, whose right singular vectors are the left ones of A."""

import numpy as np


def worst_case_perturbation(A):
    Vt = np.linalg.svd(np.asarray(A, dtype=np.float64).T)[2]
    return (Vt[0], Vt[-1])
