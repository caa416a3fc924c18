"""Computes the square of the cosine as a fraction, where it cannot exceed 1, and takes the root."""

import math
from fractions import Fraction

import numpy as np


def angle_cosine(u, g):
    u = [Fraction(entry) for entry in np.asarray(u, dtype=np.float64).tolist()]
    g = [Fraction(entry) for entry in np.asarray(g, dtype=np.float64).tolist()]
    inner = sum(a * b for a, b in zip(u, g, strict=True))
    square = inner**2 / (sum(a * a for a in u) * sum(b * b for b in g))
    return math.sqrt(square) if inner > 0 else -math.sqrt(square)
