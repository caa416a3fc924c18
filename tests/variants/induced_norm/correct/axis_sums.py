"""The largest column sum of sizes for p = 1, the largest row sum for p = inf."""

import numpy as np


def induced_norm(A, p):
    sizes = np.abs(np.array(A, dtype=np.float64))
    return float(sizes.sum(axis=0 if p == 1 else 1).max())
