"""Divides by the root of the square, which underflows for slopes below 1e-162."""

import math


def sign_step(df, x, epsilon):
    slope = df(x)
    size = math.sqrt(slope * slope)
    return float(x - epsilon * (slope / size)) if size else float(x)
