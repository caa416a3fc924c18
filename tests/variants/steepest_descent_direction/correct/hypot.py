"""Works with Python floats, and hypot for the length."""

import math

import numpy as np


def steepest_descent_direction(g):
    g = [float(entry) for entry in g]
    length = math.hypot(*g)
    return np.array([-entry / length if length else 0.0 for entry in g])
