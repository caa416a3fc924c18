"""Asks only whether the result is zero, and so reports the zeros that were there before."""

import numpy as np


def underflows(x, dtype):
    return np.asarray(x, dtype=np.float64).astype(dtype) == 0
