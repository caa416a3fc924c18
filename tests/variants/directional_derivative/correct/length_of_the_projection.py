"""Projects the gradient on u, g·u/u·u, and multiplies with the length of u, after scaling u by a power of two."""

import numpy as np


def directional_derivative(grad_f, x, u):
    u = np.asarray(u, dtype=np.float64)
    u = np.ldexp(u, -int(np.frexp(u)[1][np.argmax(np.abs(u))]))
    gradient = grad_f(np.asarray(x, dtype=np.float64))
    return np.dot(gradient, u) / np.dot(u, u) * np.sqrt(np.dot(u, u))
