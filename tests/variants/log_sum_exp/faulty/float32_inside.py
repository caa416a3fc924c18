"""Exponentiates and adds in float32, as deep learning does."""

import numpy as np


def log_sum_exp(x):
    x = np.asarray(x, dtype=np.float64)
    return float(x.max() + np.log(np.sum(np.exp((x - x.max()).astype(np.float32)))))
