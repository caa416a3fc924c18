"""Takes the Frobenius norm of I - εH, which is the default of norm."""

import numpy as np


def contraction_factor(H, learning_rate):
    H = np.asarray(H, dtype=np.float64)
    return float(np.linalg.norm(np.eye(len(H)) - learning_rate * H))
