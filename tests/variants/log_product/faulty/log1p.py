"""Uses log1p, "the stable logarithm", of p itself: that is log(1 + p)."""

import numpy as np


def log_product(p):
    return np.sum(np.log1p(np.asarray(p, dtype=np.float64)))
