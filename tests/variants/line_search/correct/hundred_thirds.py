"""Textbook ternary search: a hundred rounds, and the middle of what is left."""

import numpy as np


def line_search(f, x, g, max_rate):
    x, g = np.asarray(x, dtype=np.float64), np.asarray(g, dtype=np.float64)
    low, high = 0.0, max_rate
    for _ in range(100):
        left, right = low + (high - low) / 3, high - (high - low) / 3
        if f(x - left * g) < f(x - right * g):
            high = right
        else:
            low = left
    return (low + high) / 2
