"""Takes every loss of digits below the smallest normal number for an underflow."""

import numpy as np


def underflows(x, dtype):
    x = np.asarray(x, dtype=np.float64)
    return (np.abs(x) < float(np.finfo(dtype).tiny)) & (x.astype(dtype).astype(np.float64) != x)
