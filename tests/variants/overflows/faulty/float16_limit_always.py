"""Uses the boundary of float16, from the example in the notebook, whatever the type is."""

import numpy as np


def overflows(x, dtype):
    return np.abs(np.asarray(x, dtype=np.float64)) >= 65520.0
