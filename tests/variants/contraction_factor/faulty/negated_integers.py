"""Adds ε times -H to the identity, and negates in the given type: unsigned integers wrap around."""

import numpy as np


def contraction_factor(H, learning_rate):
    M = np.eye(len(H)) + float(learning_rate) * np.asarray(-np.asarray(H), dtype=np.float64)
    return float(np.abs(np.linalg.eigvalsh(M)).max())
