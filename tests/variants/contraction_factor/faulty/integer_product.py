"""Multiplies H by the rate in the given type, where small integers wrap around."""

import numpy as np


def contraction_factor(H, learning_rate):
    H = np.asarray(H)
    M = np.eye(len(H)) - learning_rate * H
    return float(np.abs(np.linalg.eigvalsh(M.astype(np.float64))).max())
