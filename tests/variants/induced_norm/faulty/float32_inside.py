"""Adds in float32."""

import numpy as np


def induced_norm(A, p):
    return float(np.abs(np.asarray(A, dtype=np.float32)).sum(axis=0 if p == 1 else 1).max())
