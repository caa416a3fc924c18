"""Tries a hundred evenly spaced rates."""

import numpy as np


def line_search(f, x, g, max_rate):
    x, g = np.asarray(x, dtype=np.float64), np.asarray(g, dtype=np.float64)
    return float(min(np.linspace(0, max_rate, 101), key=lambda rate: f(x - rate * g)))
