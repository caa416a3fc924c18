"""Takes a complex step, which f does not accept."""

import numpy as np


def numerical_jacobian(f, x):
    x = np.asarray(x, dtype=np.float64)
    return np.column_stack([np.imag(f(x + 1e-20j * e)) / 1e-20 for e in np.eye(x.size)])
