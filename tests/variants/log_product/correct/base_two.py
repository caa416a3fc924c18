"""Adds base-2 logarithms and changes the base once, at the end."""

import numpy as np


def log_product(p):
    return float(np.log(2.0) * np.log2(np.asarray(p, dtype=np.float64)).sum())
