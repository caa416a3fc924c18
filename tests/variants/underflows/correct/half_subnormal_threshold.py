"""Compares with half the smallest subnormal number, halved in float64, where the tie goes to zero."""

import numpy as np


def underflows(x, dtype):
    size = np.abs(np.asarray(x, dtype=np.float64))
    return (size > 0) & (size <= float(np.finfo(dtype).smallest_subnormal) / 2)
