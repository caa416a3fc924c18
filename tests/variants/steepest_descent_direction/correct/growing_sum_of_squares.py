"""Sums squares as BLAS did: against the largest entry so far."""

import numpy as np


def steepest_descent_direction(g):
    g = np.array(g, dtype=np.float64)
    largest, total = 0.0, 1.0
    for size in np.abs(g).tolist():
        if size > largest:
            total = 1.0 + total * (largest / size) ** 2 if largest else 1.0
            largest = size
        elif size:
            total += (size / largest) ** 2
    if not largest:
        return np.zeros_like(g)
    return -(g / largest) / np.sqrt(total)
