"""Takes the vertex of a parabola, and of a second one close to the first vertex, and trusts it."""

import numpy as np


def line_search(f, x, g, max_rate):
    x, g = np.asarray(x, dtype=np.float64), np.asarray(g, dtype=np.float64)
    middle, h = max_rate / 2, max_rate / 2
    for _ in range(2):
        left, here, right = (f(x - rate * g) for rate in (middle - h, middle, middle + h))
        bend = left - 2 * here + right
        if bend <= 0:
            return min((0.0, middle, float(max_rate)), key=lambda rate: f(x - rate * g))
        middle += 0.5 * h * (left - right) / bend
        if not 0 < middle < max_rate:
            return float(np.clip(middle, 0, max_rate))
        h = min(h / 10, middle, max_rate - middle)
    return float(middle)
