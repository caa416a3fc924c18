"""Extrapolates three central differences with steps of 1/32, 1/64 and 1/128 to step 0."""

import numpy as np


def numerical_gradient(f, x):
    x = np.asarray(x, dtype=np.float64)

    def central(h):
        return np.array([f(x + h * e) - f(x - h * e) for e in np.eye(x.size)]) / (2 * h)

    wide, middle, narrow = central(2.0**-5), central(2.0**-6), central(2.0**-7)
    better, best = (4 * middle - wide) / 3, (4 * narrow - middle) / 3
    return (16 * best - better) / 15
