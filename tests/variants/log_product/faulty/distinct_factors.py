"""Goes through the set of the factors, in which equal ones count once."""

import numpy as np


def log_product(p):
    return np.sum(np.log(np.unique(np.asarray(p, dtype=np.float64))))
