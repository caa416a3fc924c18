"""Gives a float32 where x or ε is one, as long as the answer fits."""

import numpy as np


def sign_step(df, x, epsilon):
    value = float(x) - float(epsilon) * float(np.sign(df(float(x))))
    kinds = [getattr(argument, "dtype", None) for argument in (x, epsilon)]
    fits = value == 0 or 1e-30 < abs(value) < 1e30
    return np.float32(value) if np.dtype(np.float32) in kinds and fits else value
