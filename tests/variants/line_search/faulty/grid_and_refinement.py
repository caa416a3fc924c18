"""Tries a grid and a finer one around its best point: four digits of the rate, eight of f at most."""

import numpy as np


def line_search(f, x, g, max_rate):
    x, g = np.asarray(x, dtype=np.float64), np.asarray(g, dtype=np.float64)
    low, high = 0.0, float(max_rate)
    for _ in range(2):
        rates = np.linspace(low, high, 101)
        k = int(np.argmin([f(x - rate * g) for rate in rates]))
        low, high = rates[max(k - 1, 0)], rates[min(k + 1, 100)]
    return float(rates[k])
