"""Returns 0.0 for a product with a factor 0: that is the product, not its logarithm."""

import numpy as np


def log_product(p):
    p = np.asarray(p, dtype=np.float64)
    return 0.0 if np.any(p == 0) else float(np.sum(np.log(p)))
