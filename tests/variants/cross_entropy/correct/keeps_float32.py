"""Adds in the precision it is given: float32 stays float32, everything else is float64."""

import numpy as np


def cross_entropy(logits, label):
    x = np.asarray(logits)
    if x.dtype != np.float32:
        x = x.astype(np.float64)
    log_total = np.log(np.sum(np.exp(x - x.max())))
    return float(x.max()) - float(x[label]) + float(log_total)
