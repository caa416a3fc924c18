"""Multiplies the slope with x + ε instead of ε."""


def linear_approximation(f, df, x, epsilon):
    return float(f(x) + (x + epsilon) * df(x))
