"""Returns the iterates as columns."""

import numpy as np


def gradient_descent(grad_f, x0, learning_rate, steps):
    rows = [np.array(x0, dtype=np.float64)]
    for _ in range(steps):
        rows.append(rows[-1] - learning_rate * grad_f(rows[-1]))
    return np.column_stack(rows)
