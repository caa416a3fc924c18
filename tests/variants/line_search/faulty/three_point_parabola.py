"""Takes the vertex of the parabola through φ at 0, half and the whole of max_rate: right where f is quadratic."""

import numpy as np


def line_search(f, x, g, max_rate):
    x, g = np.asarray(x, dtype=np.float64), np.asarray(g, dtype=np.float64)
    start, middle, end = f(x), f(x - max_rate / 2 * g), f(x - max_rate * g)
    bend = start - 2 * middle + end
    if bend <= 0:
        return 0.0 if start <= end else float(max_rate)
    return float(np.clip(max_rate * (0.5 + (start - end) / (4 * bend)), 0, max_rate))
