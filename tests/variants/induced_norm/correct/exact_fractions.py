"""Adds in exact rational arithmetic and rounds the largest sum."""

from fractions import Fraction

import numpy as np


def induced_norm(A, p):
    A = np.asarray(A, dtype=np.float64)
    lines = A.T if p == 1 else A
    return float(max(sum(abs(Fraction(entry)) for entry in line.tolist()) for line in lines))
