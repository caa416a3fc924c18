"""Picks one of x + ε, x and x − ε by the sign of the slope."""

import numpy as np


def sign_step(df, x, epsilon):
    x, epsilon = float(x), float(epsilon)
    return [x, x - epsilon, x + epsilon][int(np.sign(df(x)))]
