"""Multiplies (f(x), f′(x)) with (1, ε), and returns a 0-d array."""

import numpy as np


def linear_approximation(f, df, x, epsilon):
    x = float(x)
    return np.array(np.array([f(x), df(x)]) @ np.array([1.0, float(epsilon)]))
