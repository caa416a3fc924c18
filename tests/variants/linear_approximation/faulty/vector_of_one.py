"""Returns an array of one entry instead of a number."""

import numpy as np


def linear_approximation(f, df, x, epsilon):
    return np.atleast_1d(f(x) + epsilon * df(x))
