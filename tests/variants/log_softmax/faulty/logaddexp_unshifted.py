"""Trusts np.logaddexp.reduce with the entries as they are: stable, but its rounding grows with their level."""

import numpy as np


def log_softmax(x):
    x = np.asarray(x, dtype=np.float64)
    return x - np.logaddexp.reduce(x)
