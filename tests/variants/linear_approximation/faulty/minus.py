"""Subtracts the change, as a descent step would."""


def linear_approximation(f, df, x, epsilon):
    return float(f(x) - epsilon * df(x))
