"""Forms the product first: it underflows to zero, or overflows, long before its logarithm is out of reach."""

import numpy as np


def log_product(p):
    return np.log(np.prod(np.asarray(p, dtype=np.float64)))
