"""Works with Python floats: hypot for the length, fsum for the sum of the products."""

import math

import numpy as np


def directional_derivative(grad_f, x, u):
    u = [float(entry) for entry in u]
    length = math.hypot(*u)
    gradient = grad_f(np.array([float(entry) for entry in x]))
    return math.fsum(float(slope) * (entry / length) for slope, entry in zip(gradient, u, strict=True))
