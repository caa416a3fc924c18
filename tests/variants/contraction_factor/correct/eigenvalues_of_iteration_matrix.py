"""Takes the eigenvalue of I - εH of the largest size, as a NumPy scalar."""

import numpy as np


def contraction_factor(H, learning_rate):
    H = np.asarray(H, dtype=np.float64)
    return np.abs(np.linalg.eigvalsh(np.eye(len(H)) - float(learning_rate) * H)).max()
