"""Puts the factor ½ of the second-order term before the first-order one."""


def linear_approximation(f, df, x, epsilon):
    return float(f(x) + 0.5 * epsilon * df(x))
