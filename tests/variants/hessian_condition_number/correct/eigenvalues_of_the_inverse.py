"""Multiplies the largest size of an eigenvalue of the scaled H with that of its inverse."""

import numpy as np


def hessian_condition_number(H):
    H = np.asarray(H, dtype=np.float64)
    H = H / np.abs(H).max()
    try:
        inverse = np.linalg.inv(H)
    except np.linalg.LinAlgError:
        return np.inf
    inverse = (inverse + inverse.T) / 2
    return np.abs(np.linalg.eigvalsh(H)).max() * np.abs(np.linalg.eigvalsh(inverse)).max()
