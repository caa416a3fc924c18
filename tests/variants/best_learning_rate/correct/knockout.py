"""Plays the two halves of the list off against each other; the left one wins a draw."""

import numpy as np


def winner(pairs):
    if len(pairs) == 1:
        return pairs[0]
    left, right = winner(pairs[: len(pairs) // 2]), winner(pairs[len(pairs) // 2 :])
    if not np.isfinite(right[0]):
        return left
    return right if not np.isfinite(left[0]) or right[0] < left[0] else left


def best_learning_rate(f, x, g, candidates):
    x, g = np.asarray(x, dtype=np.float64), np.asarray(g, dtype=np.float64)
    rates = np.asarray(candidates, dtype=np.float64)
    return float(winner([(f(x - rate * g), rate) for rate in rates])[1])
