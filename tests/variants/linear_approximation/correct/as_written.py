"""The formula as it stands, with nothing converted."""


def linear_approximation(f, df, x, epsilon):
    return f(x) + epsilon * df(x)
