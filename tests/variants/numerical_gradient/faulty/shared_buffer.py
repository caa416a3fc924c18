"""Writes the slopes into an array kept between calls, so that a later call changes earlier answers."""

import numpy as np

BUFFERS = {}


def numerical_gradient(f, x):
    x = np.asarray(x, dtype=np.float64)
    g = BUFFERS.setdefault(x.size, np.zeros(x.size))
    for i, h in enumerate(1e-5 * np.eye(x.size)):
        g[i] = (f(x + h) - f(x - h)) / 2e-5
    return g
