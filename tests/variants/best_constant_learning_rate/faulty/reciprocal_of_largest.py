"""Returns 1/λ_max, the rate that never overshoots."""

import numpy as np


def best_constant_learning_rate(H):
    w = np.linalg.eigvalsh(np.asarray(H, dtype=np.float64))
    return float(1 / w[-1])
