"""Ternary search whose answer is a float32 where an argument is float32 and f at it is as small, to rounding."""

import numpy as np


def line_search(f, x, g, max_rate):
    single = np.float32 in (getattr(x, "dtype", None), getattr(g, "dtype", None))
    x, g = np.asarray(x, dtype=np.float64), np.asarray(g, dtype=np.float64)
    low, high = 0.0, float(max_rate)
    best = min((f(x - rate * g), rate) for rate in (low, high))
    for _ in range(1300):
        c, d = low + 0.45 * (high - low), high - 0.45 * (high - low)
        fc, fd = f(x - c * g), f(x - d * g)
        best = min(best, (fc, c), (fd, d))
        low, high = (low, d) if fc < fd else (c, high)
        if high - low <= 1e-15 * high:
            break
    rate = np.float32(best[1])
    if single and 0 <= rate <= max_rate and f(x - np.float64(rate) * g) - best[0] <= 1e-8 * abs(best[0]):
        return rate
    return best[1]
