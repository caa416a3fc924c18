"""Clips the entries to [-500, 500] instead of shifting them: 1000 and 2000 become equal."""

import numpy as np


def softmax(x):
    weights = np.exp(np.clip(np.asarray(x, dtype=np.float64), -500.0, 500.0))
    return weights / weights.sum()
