"""Takes the Frobenius norm, the default of norm, for the largest eigenvalue."""

import numpy as np


def best_constant_learning_rate(H):
    H = np.asarray(H, dtype=np.float64)
    return float(2 / (np.linalg.eigvalsh(H)[0] + np.linalg.norm(H)))
