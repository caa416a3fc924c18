"""Writes the slopes into an array kept between calls, so that a later call changes earlier answers."""

import numpy as np

BUFFERS = {}


def numerical_jacobian(f, x):
    x = np.asarray(x, dtype=np.float64)
    shape = (len(f(x)), x.size)
    J = BUFFERS.setdefault(shape, np.zeros(shape))
    for i, h in enumerate(1e-5 * np.eye(x.size)):
        J[:, i] = (f(x + h) - f(x - h)) / 2e-5
    return J
