"""Takes the limits from a table, rounded to two digits, so that they are a little too small."""

import numpy as np


def overflows(x, dtype):
    limit = {"float16": 6.5e4, "float32": 3.4e38, "float64": np.inf}[dtype]
    return np.abs(np.asarray(x, dtype=np.float64)) >= limit
