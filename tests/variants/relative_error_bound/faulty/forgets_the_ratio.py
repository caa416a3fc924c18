"""Returns κ alone."""

import numpy as np


def relative_error_bound(A, b, delta_b):
    return float(np.linalg.cond(np.asarray(A, dtype=np.float64)))
