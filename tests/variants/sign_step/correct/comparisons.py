"""Subtracts one comparison from the other, and returns a NumPy scalar."""

import numpy as np


def sign_step(df, x, epsilon):
    slope = df(float(x))
    return np.float64(x) + (int(slope < 0) - int(slope > 0)) * np.float64(epsilon)
