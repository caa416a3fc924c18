"""Scales d by a power of two, which rounds nothing, and adds up in Python loops."""

import math


def directional_curvature(H, d):
    d = [float(v) for v in d]
    exponent = max(math.frexp(v)[1] for v in d if v)
    d = [math.ldexp(v, -exponent) for v in d]
    total = square = 0.0
    for i, a in enumerate(d):
        total += a * sum(float(H[i][j]) * b for j, b in enumerate(d))
        square += a * a
    return total / square
