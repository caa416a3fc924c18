"""Evaluates eleven points, zooms in on the neighbours of the best, and so on; a 0-d array."""

import numpy as np


def line_search(f, x, g, max_rate):
    x, g = np.asarray(x, dtype=np.float64), np.asarray(g, dtype=np.float64)
    low, high = np.float64(0), np.float64(max_rate)
    best, least = low, f(x - low * g)
    for _ in range(150):
        rates = np.linspace(low, high, 11)
        values = [f(x - rate * g) for rate in rates]
        k = int(np.argmin(values))
        if values[k] < least:
            best, least = rates[k], values[k]
        if min(values) == max(values):
            break
        low, high = rates[max(k - 1, 0)], rates[min(k + 1, 10)]
        if high - low <= 1e-15 * high:
            break
    return np.array(min(best, float(max_rate)))
