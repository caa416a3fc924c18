"""Tests for zero with np.isclose, whose absolute tolerance of 1e-8 swallows most of float32."""

import numpy as np


def underflows(x, dtype):
    x = np.asarray(x, dtype=np.float64)
    return np.isclose(x.astype(dtype), 0) & (x != 0)
