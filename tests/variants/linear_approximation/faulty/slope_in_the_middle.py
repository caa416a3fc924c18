"""Takes the slope in the middle of the step, which is more accurate and not the linear approximation at x."""


def linear_approximation(f, df, x, epsilon):
    return float(f(x) + epsilon * df(x + epsilon / 2))
