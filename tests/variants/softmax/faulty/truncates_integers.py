"""Fills an array made with zeros_like: for integer entries the weights are cut to 0 and 1."""

import numpy as np


def softmax(x):
    x = np.asarray(x)
    weights = np.zeros_like(x)
    for i in range(len(x)):
        weights[i] = np.exp(float(x[i]) - float(x.max()))
    return weights / weights.sum()
