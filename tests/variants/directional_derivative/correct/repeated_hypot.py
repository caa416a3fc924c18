"""Takes the length by repeated hypot and the product by einsum, and returns a 0-d array."""

import numpy as np


def directional_derivative(grad_f, x, u):
    u = np.array(u, dtype=np.float64)
    length = np.hypot.reduce(u, initial=0.0)
    return np.array(np.einsum("i,i->", grad_f(np.array(x, dtype=np.float64)), u / length))
