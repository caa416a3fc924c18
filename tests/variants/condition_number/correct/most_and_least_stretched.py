"""Measures how far A stretches its first and its last right singular vector."""

import math

import numpy as np


def condition_number(A):
    A = np.asarray(A, dtype=np.float64)
    Vt = np.linalg.svd(A)[2]
    most, least = math.hypot(*(A @ Vt[0])), math.hypot(*(A @ Vt[-1]))
    return max(most / least, 1.0) if least > 0 else math.inf
