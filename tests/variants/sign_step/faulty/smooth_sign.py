"""Replaces the sign by a steep tanh, which is neither −1 nor 1 for small slopes."""

import math


def sign_step(df, x, epsilon):
    return float(x - epsilon * math.tanh(1000 * df(x)))
