"""Finds both ends of the spectrum by bisection, with Cholesky as the test of definiteness."""

import numpy as np


def definite(A):
    try:
        np.linalg.cholesky(A)
    except np.linalg.LinAlgError:
        return False
    return True


def smallest_eigenvalue(H):
    """Halves the interval of shifts between those that leave H definite and those that do not."""
    eye = np.eye(len(H))
    high = np.abs(H).sum(axis=1).max()
    low = -high
    for _ in range(56):
        middle = (low + high) / 2
        low, high = (middle, high) if definite(H - middle * eye) else (low, middle)
    return (low + high) / 2


def best_constant_learning_rate(H):
    H = np.asarray(H, dtype=np.float64)
    return np.array(2 / (smallest_eigenvalue(H) - smallest_eigenvalue(-H)))
