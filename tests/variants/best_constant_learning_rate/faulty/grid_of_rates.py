"""Takes the best of a thousand rates up to 2/λ_max, which is right to three digits."""

import numpy as np


def best_constant_learning_rate(H):
    w = np.linalg.eigvalsh(np.asarray(H, dtype=np.float64))
    rates = np.linspace(0, 2 / w[-1], 1001)
    return float(rates[np.argmin(np.maximum(np.abs(1 - rates * w[0]), np.abs(1 - rates * w[-1])))])
