"""Uses 1 / sum over j of exp(x_j - x_i): an overflow there is an entry that is 0."""

import numpy as np


def softmax(x):
    x = np.asarray(x, dtype=np.float64)
    with np.errstate(over="ignore"):
        return 1.0 / np.exp(x[np.newaxis, :] - x[:, np.newaxis]).sum(axis=1)
