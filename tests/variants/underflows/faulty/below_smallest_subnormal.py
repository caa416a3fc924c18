"""Everything below the smallest subnormal vanishes: forgets that the upper half rounds up to it."""

import numpy as np


def underflows(x, dtype):
    size = np.abs(np.asarray(x, dtype=np.float64))
    return (size > 0) & (size < float(np.finfo(dtype).smallest_subnormal))
