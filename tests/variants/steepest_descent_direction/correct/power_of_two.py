"""Scales by a power of two, and divides only where there is something to divide."""

import numpy as np


def steepest_descent_direction(g):
    g = np.asarray(g, dtype=np.float64)
    g = np.ldexp(g, -int(np.frexp(g)[1][np.argmax(np.abs(g))]))
    length = np.full(g.shape, np.sqrt(g @ g))
    return np.divide(-g, length, out=np.zeros(g.shape), where=length > 0)
