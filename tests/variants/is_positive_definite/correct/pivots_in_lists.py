"""Eliminates below the diagonal in Python lists, without row exchanges: all pivots have to be positive."""


def is_positive_definite(A):
    rows = [[float(v) for v in row] for row in A]
    n = len(rows)
    for k, pivot_row in enumerate(rows):
        if not pivot_row[k] > 0:
            return False
        for i in range(k + 1, n):
            factor = pivot_row[i] / pivot_row[k]
            for j in range(i, n):
                rows[i][j] -= factor * pivot_row[j]
    return True
