"""Takes base-10 logarithms."""

import numpy as np


def log_product(p):
    return np.sum(np.log10(np.asarray(p, dtype=np.float64)))
