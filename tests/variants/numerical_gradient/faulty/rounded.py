"""Rounds the slopes to four decimals, because the digits beyond cannot be trusted."""

import numpy as np


def numerical_gradient(f, x):
    x = np.asarray(x, dtype=np.float64)
    return np.round([(f(x + h) - f(x - h)) / 2e-5 for h in 1e-5 * np.eye(x.size)], 4)
