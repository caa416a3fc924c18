"""Rounds to float32 where one of the arguments is float32 and the answer fits."""

import numpy as np


def solution_change(A, delta_b):
    given = {getattr(argument, "dtype", None) for argument in (A, delta_b)}
    x = np.linalg.solve(np.asarray(A, dtype=np.float64), np.asarray(delta_b, dtype=np.float64))
    rounded = x.astype(np.float32)
    fits = np.all(np.abs(rounded - x) <= 2.0**-20 * np.abs(x))
    return rounded if np.float32 in given and fits else x
