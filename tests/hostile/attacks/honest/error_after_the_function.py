"""Tries its function out in the same cell, with an argument that it cannot take.

Seen: passed
"""

import numpy as np


def double(x):
    return 2 * np.asarray(x)


print(double(np.array([1.0, 2.0])))
double({"a": 1})
