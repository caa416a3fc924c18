"""Takes its first step before it looks at the number of steps."""

import numpy as np


def gradient_descent(grad_f, x0, learning_rate, steps):
    rows = [np.array(x0, dtype=np.float64)]
    while True:
        rows.append(rows[-1] - learning_rate * grad_f(rows[-1]))
        if len(rows) > steps:
            break
    return np.array(rows)
