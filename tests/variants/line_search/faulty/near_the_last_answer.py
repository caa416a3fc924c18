"""Searches near the answer of the last call, because the best rate does not change much from step to step."""

import numpy as np

LAST = []


def line_search(f, x, g, max_rate):
    x, g = np.asarray(x, dtype=np.float64), np.asarray(g, dtype=np.float64)
    a, b = (LAST[-1] / 2, min(2 * LAST[-1], float(max_rate))) if LAST else (0.0, float(max_rate))
    for _ in range(90):
        c, d = a + (b - a) / 3, b - (b - a) / 3
        a, b = (a, d) if f(x - c * g) < f(x - d * g) else (c, b)
    LAST.append(min((a, b), key=lambda rate: f(x - rate * g)))
    return LAST[-1]
