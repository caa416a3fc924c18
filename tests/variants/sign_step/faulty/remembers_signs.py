"""Keeps the sign of the slope at each x for the next call, which may be about another function."""

import numpy as np

SIGNS = {}


def sign_step(df, x, epsilon):
    sign = SIGNS.setdefault(float(x), np.sign(df(x)))
    return float(x - epsilon * sign)
