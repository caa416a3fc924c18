"""Takes the smallest normal number for the boundary: subnormal results are small but not zero."""

import numpy as np


def underflows(x, dtype):
    size = np.abs(np.asarray(x, dtype=np.float64))
    return (size > 0) & (size < float(np.finfo(dtype).tiny))
