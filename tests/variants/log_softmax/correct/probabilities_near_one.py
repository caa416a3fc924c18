"""Takes the logarithm of the probabilities that are at least a half and works in the log domain elsewhere."""

import numpy as np


def log_softmax(x):
    x = np.asarray(x, dtype=np.float64)
    shifted = x - x.max()
    total = np.exp(shifted).sum()
    likely = np.exp(shifted) / total >= 0.5
    result = shifted - np.log(total)
    result[likely] = np.log(np.exp(shifted[likely]) / total)
    return result
