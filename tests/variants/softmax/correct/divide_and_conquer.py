"""Takes the softmax of both halves and weighs them against each other."""

import numpy as np


def halves(x):
    if len(x) == 1:
        return np.ones(1), x[0], 1.0
    middle = len(x) // 2
    left, top_left, sum_left = halves(x[:middle])
    right, top_right, sum_right = halves(x[middle:])
    top = max(top_left, top_right)
    sum_left, sum_right = sum_left * np.exp(top_left - top), sum_right * np.exp(top_right - top)
    total = sum_left + sum_right
    return np.concatenate([left * (sum_left / total), right * (sum_right / total)]), top, total


def softmax(x):
    return halves(np.asarray(x, dtype=np.float64))[0]
