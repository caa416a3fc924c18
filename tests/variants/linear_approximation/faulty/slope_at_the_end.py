"""Takes the slope at x + ε instead of at x."""


def linear_approximation(f, df, x, epsilon):
    return float(f(x) + epsilon * df(x + epsilon))
