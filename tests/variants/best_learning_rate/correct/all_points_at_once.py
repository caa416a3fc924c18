"""Makes all points as the rows of one array, and gives the candidate in the type that it came in."""

import numpy as np


def best_learning_rate(f, x, g, candidates):
    candidates = np.asarray(candidates)
    if candidates.dtype.kind != "f":
        candidates = candidates.astype(np.float64)
    X = np.asarray(x, dtype=np.float64) - np.outer(candidates.astype(np.float64), np.asarray(g, dtype=np.float64))
    values = np.array([f(row.copy()) for row in X], dtype=np.float64)
    order = np.lexsort((np.arange(len(values)), np.where(np.isfinite(values), values, 0.0), ~np.isfinite(values)))
    return candidates[order[0]]
