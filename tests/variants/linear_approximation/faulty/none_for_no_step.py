"""Forgets to return anything where ε is 0."""


def linear_approximation(f, df, x, epsilon):
    if epsilon:
        return float(f(x) + epsilon * df(x))
