"""Goes through the eigenvalues one by one in plain Python."""

import math

import numpy as np


def contraction_factor(H, learning_rate):
    w = np.linalg.eigvalsh(np.asarray(H, dtype=np.float64))
    rate = float(learning_rate)
    return max(math.fabs(1.0 - rate * value) for value in w.tolist())
