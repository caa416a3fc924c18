"""Finds the roots of the characteristic polynomial: few digits for many variables, overflow at 1e100."""

import numpy as np


def best_constant_learning_rate(H):
    H = np.asarray(H, dtype=np.float64)
    p = np.poly(H)
    if not np.isfinite(p).all():
        return np.nan
    w = np.roots(p).real
    w = w if len(w) == len(H) else np.append(w, 0.0)
    return float(2 / (w.min() + w.max()))
