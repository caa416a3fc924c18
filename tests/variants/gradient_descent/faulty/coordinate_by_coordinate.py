"""Updates one coordinate after the other, each with the gradient at the new values of those before."""

import numpy as np


def gradient_descent(grad_f, x0, learning_rate, steps):
    x = np.array(x0, dtype=np.float64)
    rows = [x.copy()]
    for _ in range(steps):
        for i in range(x.size):
            x[i] -= learning_rate * grad_f(x)[i]
        rows.append(x.copy())
    return np.array(rows)
