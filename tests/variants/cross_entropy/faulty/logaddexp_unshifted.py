"""Trusts np.logaddexp.reduce with the entries as they are: stable, but its rounding grows with their level."""

import numpy as np


def cross_entropy(logits, label):
    x = np.asarray(logits, dtype=np.float64)
    return np.logaddexp.reduce(x) - x[label]
