"""Starts the running maximum at 1, so that no norm is below 1."""

import numpy as np


def induced_norm(A, p):
    largest = 1.0
    for total in np.abs(np.asarray(A, dtype=np.float64)).sum(axis=0 if p == 1 else 1):
        largest = max(largest, float(total))
    return largest
