"""Asks isclose, within 1e-15, whether the slope is zero."""

import math


def sign_step(df, x, epsilon):
    slope = df(x)
    if math.isclose(slope, 0.0, abs_tol=1e-15):
        return float(x)
    return float(x - epsilon) if slope > 0 else float(x + epsilon)
