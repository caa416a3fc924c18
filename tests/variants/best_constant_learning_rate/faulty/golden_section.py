"""Searches the least contraction factor, which for large κ is flat to rounding on one side."""

import numpy as np


def best_constant_learning_rate(H):
    w = np.linalg.eigvalsh(np.asarray(H, dtype=np.float64))

    def factor(rate):
        return max(abs(1 - rate * w[0]), abs(1 - rate * w[-1]))

    low, high = 0.0, 2 / w[-1]
    ratio = (np.sqrt(5) - 1) / 2
    for _ in range(80):
        left, right = high - ratio * (high - low), low + ratio * (high - low)
        low, high = (low, right) if factor(left) <= factor(right) else (left, high)
    return float((low + high) / 2)
