"""Δb is what the inverse stretches most, b what the transpose stretches most."""

import numpy as np


def most_stretched(A):
    return np.linalg.svd(A)[2][0]


def worst_case_perturbation(A):
    A = np.asarray(A, dtype=np.float64)
    A = A / np.abs(A).max()
    return most_stretched(A.T), most_stretched(np.linalg.inv(A))
