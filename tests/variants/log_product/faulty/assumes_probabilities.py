"""Clips the factors to [0, 1], as if they were always probabilities."""

import numpy as np


def log_product(p):
    return np.sum(np.log(np.clip(np.asarray(p, dtype=np.float64), 0.0, 1.0)))
