"""Keeps the integer type: the absolute value of -128 in int8 is -128."""

import numpy as np


def induced_norm(A, p):
    return float(np.abs(np.asarray(A)).sum(axis=0 if p == 1 else 1).max())
