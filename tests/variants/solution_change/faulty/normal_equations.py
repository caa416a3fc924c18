"""Solves AᵀAx = AᵀΔb, of which the condition number is κ²."""

import numpy as np


def solution_change(A, delta_b):
    A, delta_b = np.asarray(A, dtype=np.float64), np.asarray(delta_b, dtype=np.float64)
    A, scale = A / np.abs(A).max(), np.abs(A).max()
    try:
        return np.linalg.solve(A.T @ A, A.T @ delta_b) / scale
    except np.linalg.LinAlgError:
        return np.zeros(len(A))
