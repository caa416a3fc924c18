"""Rounds the rows to float32 at the end where x0 is float32 and nothing overflows or underflows by that."""

import numpy as np


def gradient_descent(grad_f, x0, learning_rate, steps):
    rows = [np.array(x0, dtype=np.float64)]
    for _ in range(steps):
        rows.append(rows[-1] - learning_rate * grad_f(rows[-1]))
    X = np.array(rows)
    if getattr(x0, "dtype", None) == np.float32:
        rounded = X.astype(np.float32)
        if np.all(np.abs(rounded - X) <= 2.0**-23 * np.abs(X)):
            return rounded
    return X
