"""Subtracts ε·f′(x): an ordinary descent step, without the sign."""


def sign_step(df, x, epsilon):
    return float(x - epsilon * df(x))
