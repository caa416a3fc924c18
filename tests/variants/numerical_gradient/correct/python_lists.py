"""Central differences on lists of Python floats, with a step that is a power of two."""

import numpy as np


def numerical_gradient(f, x):
    x = [float(t) for t in x]
    h = 2.0**-13
    slopes = []
    for i, t in enumerate(x):
        right, left = x[:i] + [t + h] + x[i + 1 :], x[:i] + [t - h] + x[i + 1 :]
        slopes.append((f(right) - f(left)) / (2 * h))
    return np.array(slopes)
