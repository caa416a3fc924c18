"""Stores the points in an array of the type of x, which cuts off the fractions where x is integer."""

import numpy as np


def best_learning_rate(f, x, g, candidates):
    x, g = np.asarray(x), np.asarray(g, dtype=np.float64)
    points = np.zeros((len(candidates), x.size), dtype=x.dtype)
    values = np.zeros(len(candidates))
    for k, rate in enumerate(candidates):
        points[k] = x - float(rate) * g
        values[k] = f(points[k].astype(np.float64))
    return float(candidates[int(np.argmin(np.where(np.isfinite(values), values, np.inf)))])
