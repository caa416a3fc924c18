"""Copies the sign of the slope to ε: a slope of 0.0 has one too."""

import math


def sign_step(df, x, epsilon):
    return float(x - math.copysign(epsilon, df(x)))
