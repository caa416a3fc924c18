"""Forgets that tiny negative numbers round to zero too."""

import numpy as np


def underflows(x, dtype):
    x = np.asarray(x, dtype=np.float64)
    return (x > 0) & (x.astype(dtype) == 0)
