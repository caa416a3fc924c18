"""Returns x0 as a vector where there is nothing to do."""

import numpy as np


def gradient_descent(grad_f, x0, learning_rate, steps):
    x = np.array(x0, dtype=np.float64)
    if steps == 0:
        return x
    rows = [x]
    for _ in range(steps):
        rows.append(rows[-1] - learning_rate * grad_f(rows[-1]))
    return np.array(rows)
