"""Works in the precision it is given: float32 stays float32, everything else is float64."""

import numpy as np


def log_sum_exp(x):
    x = np.asarray(x)
    x = x if x.dtype == np.float32 else x.astype(np.float64)
    return x.max() + np.log(np.exp(x - x.max()).sum())
