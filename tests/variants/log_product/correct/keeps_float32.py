"""Works in the precision it is given: float32 stays float32, everything else is float64."""

import numpy as np


def log_product(p):
    p = np.asarray(p)
    if p.dtype != np.float32:
        p = p.astype(np.float64)
    return np.add.reduce(np.log(p))
