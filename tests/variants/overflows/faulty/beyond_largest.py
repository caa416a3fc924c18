"""Everything beyond the largest finite number overflows: forgets that the next half ulp still rounds down to it."""

import numpy as np


def overflows(x, dtype):
    return np.abs(np.asarray(x, dtype=np.float64)) > float(np.finfo(dtype).max)
