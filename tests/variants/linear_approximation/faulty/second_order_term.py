"""Adds a second-order term, from the change of the slope."""


def linear_approximation(f, df, x, epsilon):
    return float(f(x) + epsilon * df(x) + epsilon * (df(x + epsilon) - df(x)) / 2)
