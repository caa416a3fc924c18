"""Adds the logarithms in float32, "which is enough"."""

import numpy as np


def log_product(p):
    return float(np.sum(np.log(np.asarray(p, dtype=np.float64)), dtype=np.float32))
