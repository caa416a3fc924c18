"""Lets itertools.accumulate thread the iterate through the steps."""

from itertools import accumulate

import numpy as np


def gradient_descent(grad_f, x0, learning_rate, steps):
    start = np.array(x0, dtype=float)
    path = accumulate(range(steps), lambda x, _: np.add(x, -learning_rate * grad_f(x)), initial=start)
    return np.vstack(list(path))
