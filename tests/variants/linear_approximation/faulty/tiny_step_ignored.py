"""Takes a step below 1e-8 for no step at all, however steep f is."""


def linear_approximation(f, df, x, epsilon):
    return float(f(x)) if abs(epsilon) < 1e-8 else float(f(x) + epsilon * df(x))
