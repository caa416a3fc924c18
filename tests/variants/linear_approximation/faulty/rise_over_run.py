"""Writes the slope as rise over run, with ε for the run: 0/0 for ε = 0."""


def linear_approximation(f, df, x, epsilon):
    rise = epsilon * df(x)
    slope = rise / epsilon
    return float(f(x) + slope * epsilon)
