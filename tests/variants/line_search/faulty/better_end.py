"""Compares the two ends of the bracket and returns the better one."""

import numpy as np


def line_search(f, x, g, max_rate):
    x, g = np.asarray(x, dtype=np.float64), np.asarray(g, dtype=np.float64)
    return 0.0 if f(x) <= f(x - max_rate * g) else float(max_rate)
