"""Copies the sign of the slope to ε, unless the slope is zero."""

import math


def sign_step(df, x, epsilon):
    x = float(x)
    slope = float(df(x))
    return x - math.copysign(float(epsilon), slope) if slope else x
