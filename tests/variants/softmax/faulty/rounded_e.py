"""Types e by hand, with nine decimals."""

import numpy as np


def softmax(x):
    x = np.asarray(x, dtype=np.float64)
    weights = 2.718281828 ** (x - x.max())
    return weights / weights.sum()
