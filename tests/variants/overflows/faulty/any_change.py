"""Takes every rounding for an overflow: True wherever the value changes, 0.1 in float16 included."""

import numpy as np


def overflows(x, dtype):
    x = np.asarray(x, dtype=np.float64)
    return x.astype(dtype).astype(np.float64) != x
