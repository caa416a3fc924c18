"""Adds row after row in extended precision: all the column sums at once, or one row sum at a time."""

import numpy as np


def induced_norm(A, p):
    A = np.asarray(A, dtype=np.longdouble)
    columns, largest = np.zeros(A.shape[1], dtype=np.longdouble), np.longdouble(0)
    for row in A:
        columns += np.abs(row)
        largest = max(largest, np.abs(row).sum())
    return float(columns.max() if p == 1 else largest)
