"""Does not trust df and takes a forward difference of f."""


def linear_approximation(f, df, x, epsilon):
    h = 1e-7
    return float(f(x) + epsilon * (f(x + h) - f(x)) / h)
