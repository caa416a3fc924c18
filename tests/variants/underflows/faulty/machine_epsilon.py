"""Takes machine epsilon, the spacing near 1, for the smallest number of the type."""

import numpy as np


def underflows(x, dtype):
    size = np.abs(np.asarray(x, dtype=np.float64))
    return (size > 0) & (size < float(np.finfo(dtype).eps))
