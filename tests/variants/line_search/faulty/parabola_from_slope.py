"""Fits a parabola to φ(0), the slope −gᵀg and φ(max_rate), which takes g for the gradient and f for quadratic."""

import numpy as np


def line_search(f, x, g, max_rate):
    x, g = np.asarray(x, dtype=np.float64), np.asarray(g, dtype=np.float64)
    slope = float(g @ g)
    bend = f(x - max_rate * g) - f(x) + max_rate * slope
    return float(np.clip(slope * max_rate**2 / (2 * bend), 0, max_rate)) if bend > 0 else float(max_rate)
