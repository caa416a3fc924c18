"""Solves exactly, by elimination in whole numbers without fractions, and rounds at the end."""

from fractions import Fraction

import numpy as np


def solution_change(A, delta_b):
    M = [[Fraction(float(entry)) for entry in [*row, right]] for row, right in zip(A, delta_b, strict=True)]
    unit = max(entry.denominator for row in M for entry in row)
    M = [[int(entry * unit) for entry in row] for row in M]
    n, before = len(M), 1
    for k in range(n):
        p = next(i for i in range(k, n) if M[i][k])
        M[k], M[p] = M[p], M[k]
        for i in range(n):
            if i != k:
                M[i] = [(M[k][k] * a - M[i][k] * b) // before for a, b in zip(M[i], M[k], strict=True)]
        before = M[k][k]
    return np.array([float(Fraction(row[n], row[i])) for i, row in enumerate(M)])
