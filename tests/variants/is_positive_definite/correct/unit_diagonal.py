"""Scales the diagonal to ones, where an entry of size 1 settles it, and then tries Cholesky."""

import numpy as np


def is_positive_definite(A):
    A = np.asarray(A, dtype=np.float64)
    diagonal = A.diagonal()
    if diagonal.min() <= 0:
        return False
    roots = np.sqrt(diagonal)
    A = A / roots / roots[:, None]
    np.fill_diagonal(A, 1.0)
    if (np.abs(A - np.eye(len(A))) >= 1).any():
        return False
    try:
        return bool(np.all(np.diag(np.linalg.cholesky(A)) > 0))
    except np.linalg.LinAlgError:
        return False
