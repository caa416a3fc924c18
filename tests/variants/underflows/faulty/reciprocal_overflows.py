"""Takes x to underflow where 1/x overflows, as if the exponents were symmetric and there were no subnormals."""

import numpy as np


def underflows(x, dtype):
    x = np.asarray(x, dtype=np.float64)
    return (x != 0) & np.isinf((1.0 / x).astype(dtype))
