"""Goes along the tangent in two steps of half the length, added up by fsum."""

import math


def linear_approximation(f, df, x, epsilon):
    x = float(x)
    half = 0.5 * float(epsilon) * df(x)
    return math.fsum([half, half, f(x)])
