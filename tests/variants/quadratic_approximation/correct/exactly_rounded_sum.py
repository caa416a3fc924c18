"""Sums all products with math.fsum, which rounds only once."""

import math

import numpy as np


def quadratic_approximation(f_x, g, H, d):
    g, H, d = (np.asarray(a, dtype=np.float64).tolist() for a in (g, H, d))
    terms = [float(f_x)] + [a * b for a, b in zip(g, d, strict=True)]
    terms += [0.5 * d[i] * h * d[j] for i, row in enumerate(H) for j, h in enumerate(row)]
    return math.fsum(terms)
