"""Uses the naive formula and turns what overflowed into zeros."""

import numpy as np


def log_softmax(x):
    x = np.asarray(x, dtype=np.float64)
    return np.nan_to_num(x - np.log(np.sum(np.exp(x))), nan=0.0, posinf=0.0, neginf=0.0)
