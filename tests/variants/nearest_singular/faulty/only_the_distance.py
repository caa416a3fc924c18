"""Returns the distance σ_min instead of the matrix."""

import numpy as np


def nearest_singular(A):
    return float(np.linalg.svd(np.asarray(A, dtype=np.float64), compute_uv=False)[-1])
