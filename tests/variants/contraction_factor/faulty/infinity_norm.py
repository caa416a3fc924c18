"""Takes the largest row sum of I - εH: right for diagonal matrices."""

import numpy as np


def contraction_factor(H, learning_rate):
    H = np.asarray(H, dtype=np.float64)
    return float(np.linalg.norm(np.eye(len(H)) - learning_rate * H, np.inf))
