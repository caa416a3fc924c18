"""Rounds to the type with astype and asks which entries became zero without being zero."""

import numpy as np


def underflows(x, dtype):
    x = np.asarray(x, dtype=np.float64)
    with np.errstate(over="ignore", under="ignore"):
        return (x.astype(dtype) == 0) & (x != 0)
