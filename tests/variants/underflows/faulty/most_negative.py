"""Takes underflow for overflow at the bottom: True where the result is -inf."""

import numpy as np


def underflows(x, dtype):
    return np.asarray(x, dtype=np.float64).astype(dtype) == -np.inf
