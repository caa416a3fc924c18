"""Multiplies with the inverse, whose residual grows with κ."""

import numpy as np


def solution_change(A, delta_b):
    return np.linalg.inv(np.asarray(A, dtype=np.float64)) @ np.asarray(delta_b, dtype=np.float64)
