"""Takes base-2 logarithms."""

import numpy as np


def log_product(p):
    return np.sum(np.log2(np.asarray(p, dtype=np.float64)))
