"""Keeps a table in a file, and reads it.

Seen: passed
"""

import numpy as np

np.save("factor.npy", np.array(2.0))


def double(x):
    return np.load("factor.npy") * x
