"""Goes down from float64 by way of float32, so that numbers just below 65520 are rounded twice."""

import numpy as np


def overflows(x, dtype):
    x = np.asarray(x, dtype=np.float64)
    if dtype != "float64":
        x = x.astype("float32")
    return np.isinf(x.astype(dtype))
