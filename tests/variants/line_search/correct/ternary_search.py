"""Cuts off a third of the interval in each round, and keeps the best rate of all that were tried."""

import numpy as np


def line_search(f, x, g, max_rate):
    x, g = np.array(x, dtype=np.float64), np.array(g, dtype=np.float64)
    low, high = 0.0, float(max_rate)
    seen = {rate: f(x - rate * g) for rate in (low, high)}
    while True:
        third = (high - low) / 3
        left, right = low + third, high - third
        if not low < left < right < high:
            break
        for rate in (left, right):
            seen[rate] = f(x - rate * g)
        if seen[left] == seen[right] == seen[low] == seen[high]:
            break
        if seen[left] < seen[right]:
            high = right
        else:
            low = left
    return np.float64(min(seen, key=seen.get))
