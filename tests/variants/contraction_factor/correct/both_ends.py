"""The larger of the two factors that belong to the extreme eigenvalues."""

import numpy as np


def contraction_factor(H, learning_rate):
    w = np.linalg.eigvalsh(np.asarray(H, dtype=np.float64))
    rate = float(learning_rate)
    return float(max(abs(1 - rate * w[0]), abs(1 - rate * w[-1])))
