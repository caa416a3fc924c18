"""Takes the smallest singular value that is not zero to rounding."""

import numpy as np


def condition_number(A):
    s = np.linalg.svd(np.asarray(A, dtype=np.float64), compute_uv=False)
    s = s[s > 1e-14 * s[0]]
    return float(s[0] / s[-1]) if s.size else np.inf
