"""Takes the size of the slope: right where f rises."""


def linear_approximation(f, df, x, epsilon):
    return float(f(x) + epsilon * abs(df(x)))
