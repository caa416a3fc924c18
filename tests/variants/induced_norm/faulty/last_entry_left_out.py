"""Stops every sum one entry early, and forgets that a single entry is then nothing."""

import numpy as np


def induced_norm(A, p):
    sizes = np.abs(np.asarray(A, dtype=np.float64))
    lines = sizes.T if p == 1 else sizes
    return float(max(sum(line[i] for i in range(len(line) - 1)) for line in lines))
