"""Rounds to ten decimals to print well."""


def linear_approximation(f, df, x, epsilon):
    return round(float(f(x) + epsilon * df(x)), 10)
