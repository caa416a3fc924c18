"""Takes the logarithm of the stable softmax: log(0) = -inf where a probability underflows."""

import numpy as np


def log_softmax(x):
    x = np.asarray(x, dtype=np.float64)
    weights = np.exp(x - x.max())
    return np.log(weights / weights.sum())
