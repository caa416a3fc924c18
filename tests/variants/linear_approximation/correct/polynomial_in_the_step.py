"""Evaluates the polynomial f′(x)·ε + f(x) of degree one, and returns a NumPy scalar."""

import numpy as np


def linear_approximation(f, df, x, epsilon):
    x = np.float64(x)
    return np.polyval([df(float(x)), f(float(x))], np.float64(epsilon))
