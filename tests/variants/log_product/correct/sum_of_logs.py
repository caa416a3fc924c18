"""Sums NumPy's logarithms in float64."""

import numpy as np


def log_product(p):
    with np.errstate(divide="ignore"):
        return np.sum(np.log(np.asarray(p, dtype=np.float64)))
