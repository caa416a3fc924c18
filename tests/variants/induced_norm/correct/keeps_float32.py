"""Gives a float32 for a float32 matrix as long as the answer fits, else a float64."""

import numpy as np


def induced_norm(A, p):
    kind = np.float32 if getattr(A, "dtype", None) == np.float32 else np.float64
    norm = np.abs(np.asarray(A, dtype=np.float64)).sum(axis=0 if p == 1 else 1).max()
    return kind(norm) if norm <= np.finfo(kind).max else norm
