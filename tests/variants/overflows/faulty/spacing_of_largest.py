"""Takes the ulp from np.spacing, which looks upward: beyond the largest finite number there is none."""

import numpy as np


def overflows(x, dtype):
    largest = np.finfo(dtype).max
    return np.abs(np.asarray(x, dtype=np.float64)) >= float(largest) + float(np.spacing(largest)) / 2
