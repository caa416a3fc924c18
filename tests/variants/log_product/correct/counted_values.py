"""Counts equal factors and takes each value's logarithm once."""

import numpy as np


def log_product(p):
    values, counts = np.unique(np.asarray(p, dtype=np.float64), return_counts=True)
    return float(np.dot(counts, np.log(values)))
