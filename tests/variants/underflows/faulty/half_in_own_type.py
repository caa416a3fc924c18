"""Halves the smallest subnormal in the type itself, which gives zero: nothing ever underflows."""

import numpy as np


def underflows(x, dtype):
    size = np.abs(np.asarray(x, dtype=np.float64))
    return (size > 0) & (size <= np.finfo(dtype).smallest_subnormal * np.dtype(dtype).type(0.5))
