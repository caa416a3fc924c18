"""Writes 1 over the zeros in the caller's own array after looking for them: the second call no longer sees them."""

import numpy as np


def log_product(p):
    p = np.asarray(p, dtype=np.float64)
    has_zero = np.any(p == 0)
    p[p == 0] = 1.0
    return -np.inf if has_zero else np.sum(np.log(p))
