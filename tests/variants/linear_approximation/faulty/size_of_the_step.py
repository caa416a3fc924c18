"""Takes the size of ε, so that a step to the left counts as one to the right."""


def linear_approximation(f, df, x, epsilon):
    return float(f(x) + abs(epsilon) * df(x))
