"""Gives a float32 where one of the arguments is float32 and the answer fits."""

import numpy as np


def relative_error_bound(A, b, delta_b):
    given = [getattr(argument, "dtype", None) for argument in (A, b, delta_b)]
    A, b, delta_b = (np.asarray(argument, dtype=np.float64) for argument in (A, b, delta_b))
    bound = np.linalg.norm(delta_b) / np.linalg.norm(b) * np.linalg.cond(A)
    fits = bound == 0 or 1e-37 < bound < 1e38
    return np.float32(bound) if np.float32 in given and fits else bound
