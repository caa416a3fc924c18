"""Answers 0 for a matrix whose smallest singular value is exactly 0, "to avoid dividing by it"."""

import numpy as np


def condition_number(A):
    s = np.linalg.svd(np.asarray(A, dtype=np.float64), compute_uv=False)
    return float(s[0] / s[-1]) if s[-1] > 0 else 0.0
