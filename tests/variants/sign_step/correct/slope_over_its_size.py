"""Divides the slope by its size, and returns a 0-d array."""

import numpy as np


def sign_step(df, x, epsilon):
    slope = float(df(float(x)))
    direction = slope / abs(slope) if slope != 0 else 0.0
    return np.asarray(float(x) - float(epsilon) * direction)
