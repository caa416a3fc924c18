"""Solves for the worst pair of unit vectors, compares the solutions' lengths, and scales to the lengths given."""

import numpy as np


def relative_error_bound(A, b, delta_b):
    A, b, delta_b = (np.array(argument, dtype=np.float64) for argument in (A, b, delta_b))
    U = np.linalg.svd(A)[0]
    x, change = np.linalg.solve(A, U[:, 0]), np.linalg.solve(A, U[:, -1])
    return np.linalg.norm(change) / np.linalg.norm(x) * (np.linalg.norm(delta_b) / np.linalg.norm(b))
