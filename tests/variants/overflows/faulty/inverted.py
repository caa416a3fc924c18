"""True where the number still fits: the answer the wrong way round."""

import numpy as np


def overflows(x, dtype):
    return np.isfinite(np.asarray(x, dtype=np.float64).astype(dtype))
