"""Finds both ends by thirty steps of power iteration with A and with its inverse."""

import numpy as np


def stretch(A):
    v = np.random.default_rng(2).standard_normal(len(A))
    for _ in range(30):
        v = v / np.linalg.norm(v)
        v = A.T @ (A @ v)
    return np.sqrt(np.linalg.norm(v))


def condition_number(A):
    A = np.asarray(A, dtype=np.float64)
    if np.linalg.cond(A) > 1e13:
        return np.inf
    return float(stretch(A) * stretch(np.linalg.inv(A)))
