"""Counts the smallest subnormal itself as an underflow."""

import numpy as np


def underflows(x, dtype):
    size = np.abs(np.asarray(x, dtype=np.float64))
    smallest = float(np.finfo(dtype).smallest_subnormal)
    return (size > 0) & ((size <= smallest / 2) | (size == smallest))
