"""Makes the points as lists of Python floats and looks for the first index of the least finite value."""

import math


def best_learning_rate(f, x, g, candidates):
    x, g, rates = ([float(t) for t in numbers] for numbers in (x, g, candidates))
    values = [f([s - rate * t for s, t in zip(x, g, strict=True)]) for rate in rates]
    finite = [value for value in values if math.isfinite(value)]
    return rates[values.index(min(finite))] if finite else rates[len(rates) // 2]
