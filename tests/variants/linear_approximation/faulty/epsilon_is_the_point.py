"""Takes ε for the point to evaluate the tangent at, and not for the step."""


def linear_approximation(f, df, x, epsilon):
    return float(f(x) + (epsilon - x) * df(x))
