"""Returns the change ε·f′(x) without f(x)."""


def linear_approximation(f, df, x, epsilon):
    return float(epsilon * df(x))
