"""Takes one entry for binary classification and answers with its sigmoid."""

import numpy as np


def softmax(x):
    x = np.asarray(x, dtype=np.float64)
    if x.size == 1:
        return 1.0 / (1.0 + np.exp(-x))
    weights = np.exp(x - x.max())
    return weights / weights.sum()
