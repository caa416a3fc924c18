"""Forward differences with a step of 1e-10: six digits near 0, five at x = 10, where the step itself is rounded."""

import numpy as np


def numerical_jacobian(f, x):
    x = np.asarray(x, dtype=np.float64)
    return np.column_stack([(f(x + h) - f(x)) / 1e-10 for h in 1e-10 * np.eye(x.size)])
