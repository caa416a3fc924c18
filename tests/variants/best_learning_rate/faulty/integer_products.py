"""Multiplies candidate and g in their integer types, where the product wraps around."""

import numpy as np


def best_learning_rate(f, x, g, candidates):
    x, g, rates = np.asarray(x), np.asarray(g), np.asarray(candidates)
    values = np.array([f((x - rate * g).astype(np.float64)) for rate in rates])
    return float(rates[np.argmin(np.where(np.isfinite(values), values, np.inf))])
