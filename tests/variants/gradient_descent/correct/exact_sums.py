"""Adds up all the steps since the start by math.fsum, so that each row is rounded only once."""

import math

import numpy as np


def gradient_descent(grad_f, x0, learning_rate, steps):
    terms = [[float(value)] for value in x0]
    rows = np.array([[t[0] for t in terms]] * (steps + 1))
    for k in range(steps):
        slope = grad_f(rows[k].copy())
        for i, t in enumerate(terms):
            t.append(-float(learning_rate) * float(slope[i]))
            rows[k + 1, i] = math.fsum(t)
    return rows
