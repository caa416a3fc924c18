"""Exponentiates in float32, as deep learning does, and hands the answer out as float64."""

import numpy as np


def softmax(x):
    x = np.asarray(x, dtype=np.float64)
    weights = np.exp((x - x.max()).astype(np.float32))
    return (weights / weights.sum()).astype(np.float64)
