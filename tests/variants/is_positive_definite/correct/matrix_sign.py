"""Iterates towards the matrix sign by Newton steps: its trace is n just for positive definite matrices."""

import numpy as np


def is_positive_definite(A):
    S = np.array(A, dtype=np.float64)
    if not S.any():
        return False
    S /= np.abs(S).max()
    for _ in range(30):
        try:
            inverse = np.linalg.inv(S)
        except np.linalg.LinAlgError:
            return False
        weight = np.sqrt(np.linalg.norm(inverse) / np.linalg.norm(S))
        step = (weight * S + inverse / weight) / 2
        step = (step + step.T) / 2
        done = np.abs(step - S).max() < 1e-8
        S = step
        if done:
            break
    return bool(np.trace(S) > len(S) - 1)
