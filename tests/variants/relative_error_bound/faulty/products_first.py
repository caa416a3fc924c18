"""Multiplies all numerators before dividing: and squares them, so that 1e100 overflows and 1e-100 underflows."""

import numpy as np


def relative_error_bound(A, b, delta_b):
    A, b, delta_b = (np.asarray(argument, dtype=np.float64) for argument in (A, b, delta_b))
    s = np.linalg.svd(A, compute_uv=False)
    bound_squared = (s[0] * np.linalg.norm(delta_b)) ** 2 / (s[-1] * np.linalg.norm(b)) ** 2
    return float(np.sqrt(bound_squared))
