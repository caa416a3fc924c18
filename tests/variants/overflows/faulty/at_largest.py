"""Counts the largest finite number itself as an overflow, in float64 as well."""

import numpy as np


def overflows(x, dtype):
    boundary = {"float16": 65520.0, "float32": 2.0**128 - 2.0**103, "float64": np.inf}[dtype]
    x = np.abs(np.asarray(x, dtype=np.float64))
    return (x == float(np.finfo(dtype).max)) | (x >= boundary)
