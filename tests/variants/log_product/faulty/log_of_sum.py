"""Takes the logarithm of the sum for the sum of the logarithms."""

import numpy as np


def log_product(p):
    return np.log(np.sum(np.asarray(p, dtype=np.float64)))
