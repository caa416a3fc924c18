"""Solves in float32, after scaling both sides."""

import numpy as np


def solution_change(A, delta_b):
    A, delta_b = np.asarray(A, dtype=np.float64), np.asarray(delta_b, dtype=np.float64)
    a, b = np.abs(A).max(), np.abs(delta_b).max() or 1.0
    try:
        x = np.linalg.solve((A / a).astype(np.float32), (delta_b / b).astype(np.float32))
        return x.astype(np.float64) * (b / a)
    except np.linalg.LinAlgError:
        return np.zeros(len(A))
