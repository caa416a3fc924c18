"""Takes abs of an integer array as it is: the most negative integer has no positive twin and stays negative."""

import numpy as np


def overflows(x, dtype):
    boundary = {"float16": 65520.0, "float32": 2.0**128 - 2.0**103, "float64": np.inf}[dtype]
    return np.abs(np.asarray(x)) >= boundary
