"""Rounds f(x), f′(x) and ε to float32 before it computes."""

import numpy as np


def linear_approximation(f, df, x, epsilon):
    return float(np.float32(f(x)) + np.float32(epsilon) * np.float32(df(x)))
