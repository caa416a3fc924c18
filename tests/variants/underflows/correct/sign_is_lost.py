"""Compares the signs before and after rounding: only underflow turns a sign into 0."""

import numpy as np


def underflows(x, dtype):
    x = np.asarray(x, dtype=np.float64)
    return np.sign(x) != np.sign(x.astype(dtype).astype(np.float64))
