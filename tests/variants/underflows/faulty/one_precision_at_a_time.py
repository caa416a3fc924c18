"""Goes down from float64 by way of float32, so that numbers just above the tie of float16 are rounded twice."""

import numpy as np


def underflows(x, dtype):
    x = np.asarray(x, dtype=np.float64)
    small = x if dtype == "float64" else x.astype("float32")
    return (small.astype(dtype) == 0) & (x != 0)
