"""Solves, computes the residual in exact rational arithmetic, and solves for the correction."""

from fractions import Fraction

import numpy as np


def exact(entries):
    return [Fraction(float(entry)) for entry in entries]


def solution_change(A, delta_b):
    a, b = np.asarray(A, dtype=np.float64), np.asarray(delta_b, dtype=np.float64)
    x = np.linalg.solve(a, b)
    for _ in range(2):
        y = exact(x)
        products = [sum(p * q for p, q in zip(exact(row), y, strict=True)) for row in a]
        x = x + np.linalg.solve(a, np.array([float(p - q) for p, q in zip(exact(b), products, strict=True)]))
    return x
